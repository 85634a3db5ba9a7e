package cn.xunting.imports;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.ImportJob;
import cn.xunting.model.wire.office.PunchImport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 打卡导入. A file is always read and checked at once; what is long in a large one, the writing, goes on behind the answer. */
@Path("/api/v1/imports/punches")
@RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
public class PunchImportResource {
    private static final int LARGE = 256 * 1024;

    private final ImportPunches imports;
    private final PunchWorker worker;
    private final ImportJobs jobs;
    private final CurrentCaller caller;

    PunchImportResource(ImportPunches imports, PunchWorker worker, ImportJobs jobs, CurrentCaller caller) {
        this.imports = imports;
        this.worker = worker;
        this.jobs = jobs;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Import punches, all or none: CSV or xlsx, ZKTeco's attlog.dat, DingTalk's report, or by a mapping")
    @APIResponse(
            responseCode = "200",
            description = "Taken, or what would be",
            content = @Content(schema = @Schema(implementation = PunchImport.class)))
    @APIResponse(
            responseCode = "202",
            description = "A large file that was read without errors; its job says how far it is",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    @APIResponse(
            responseCode = "422",
            description = "Errors by line; nothing was taken",
            content = @Content(schema = @Schema(implementation = ImportProblem.class)))
    public Response run(
            @RestQuery boolean dryRun,
            @RestQuery boolean skipUnknown,
            @RestQuery @Nullable String mapping,
            byte[] body) {
        return answer(new PunchOptions(dryRun, skipUnknown, mapping), body);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response runForm(
            @RestQuery boolean dryRun,
            @RestQuery boolean skipUnknown,
            @RestQuery @Nullable String mapping,
            @RestForm("file") @Nullable FileUpload file) {
        return answer(new PunchOptions(dryRun, skipUnknown, mapping), ImportMappers.content(file));
    }

    /** For the console: what each line of a file that {@link #run} found no error in would do; empty for a large one, which a job counts. */
    public Optional<ImportPreview> preview(boolean skipUnknown, @Nullable String mapping, byte[] content) {
        if (content.length > LARGE) {
            return Optional.empty();
        }
        PunchPlan plan = imports.plan(caller.get(), content, new PunchOptions(true, skipUnknown, mapping));
        return plan.errors().isEmpty() ? Optional.of(imports.preview(caller.get(), plan)) : Optional.empty();
    }

    private Response answer(PunchOptions options, byte[] content) {
        Caller by = caller.get();
        PunchPlan plan = imports.plan(by, content, options);
        if (!plan.errors().isEmpty()) {
            return ImportMappers.refused(plan.refusal());
        }
        if (content.length <= LARGE) {
            return Response.ok(imports.keep(by, plan, options.dryRun(), done -> {}))
                    .build();
        }
        UUID job = worker.start(by, plan, options.dryRun());
        return Response.accepted(jobs.read(by.hall(), job).orElseThrow())
                .location(URI.create("/api/v1/imports/jobs/" + job))
                .build();
    }
}
