package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.imports.ImportJobResource;
import cn.xunting.model.wire.office.ImportJob;
import cn.xunting.model.wire.office.ImportJobState;
import cn.xunting.model.wire.office.PunchImport;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 导入进度页 — how far a large file is; once it is through a check, it is imported from here. */
@Path("/console/imports/jobs/{job}")
@ConsolePages
class ImportJobPageResource {
    private final ImportJobResource jobs;

    ImportJobPageResource(ImportJobResource jobs) {
        this.jobs = jobs;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance importJob(
                ImportJob job, ImportRun run, boolean dryRun, @Nullable ImportAnswer answer);

        static native TemplateInstance importProgress(ImportJob job);
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public TemplateInstance job(
            @RestPath String job,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String mapping,
            @RestQuery boolean skipUnknown,
            @RestQuery @Nullable String digest,
            @RestQuery boolean dryRun) {
        ImportRun run = ImportRun.of(FileKind.ofPath(kind), mapping, skipUnknown, digest);
        ImportJob now = jobs.read(job);
        PunchImport result = now.result();
        return Templates.importJob(now, run, dryRun, result == null ? null : ImportAnswer.of(result));
    }

    /** The bar alone, for a page that is open; once there is nothing to wait for, the page is to ask anew. */
    @GET
    @Path("/progress")
    @RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> progress(@RestPath String job) {
        ImportJob now = jobs.read(job);
        RestResponse.ResponseBuilder<TemplateInstance> bar =
                RestResponse.ResponseBuilder.ok(Templates.importProgress(now));
        return now.state() == ImportJobState.RUNNING
                ? bar.build()
                : bar.header("HX-Refresh", "true").build();
    }
}
