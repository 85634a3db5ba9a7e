package cn.xunting.imports;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 导入. */
@Path("/api/v1/imports/{kind}")
@RolesAllowed(Roles.ADMINISTRATOR)
public class ImportResource {
    private final ImportFile imports;
    private final PreviewImport previews;
    private final CurrentCaller caller;

    ImportResource(ImportFile imports, PreviewImport previews, CurrentCaller caller) {
        this.imports = imports;
        this.previews = previews;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Import a CSV or xlsx file: units, staff, postings, counters, findings, ratings, complaints, calendar, leaves or corrections; all lines or none")
    @APIResponse(
            responseCode = "200",
            description = "Taken, or what would be",
            content = @Content(schema = @Schema(implementation = ImportResult.class)))
    @APIResponse(
            responseCode = "422",
            description = "Errors by line; nothing was taken",
            content = @Content(schema = @Schema(implementation = ImportProblem.class)))
    public Response run(@RestPath String kind, @RestQuery boolean dryRun, byte[] body) {
        return answer(kind, dryRun, body);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response runForm(
            @RestPath String kind, @RestQuery boolean dryRun, @RestForm("file") @Nullable FileUpload file) {
        return answer(kind, dryRun, ImportMappers.content(file));
    }

    /** For the console: what each line of a file that {@link #run} found no error in would do; empty for kinds that only count. */
    public Optional<ImportPreview> preview(String kind, byte[] content) {
        return ImportKind.ofPath(kind).flatMap(known -> previews.of(caller.get(), known, content));
    }

    private Response answer(String kindName, boolean dryRun, byte[] content) {
        ImportKind kind = ImportKind.ofPath(kindName)
                .orElseThrow(
                        () -> new Refusal(
                                ProblemType.NOT_FOUND,
                                "不能导入 " + kindName
                                        + "，可以导入的是 units、staff、postings、counters、findings、ratings、complaints、calendar、leaves、corrections、punches、accounts"));
        ImportResult result = imports.run(caller.get(), kind, content, dryRun);
        return result.errors().isEmpty() ? Response.ok(result).build() : ImportMappers.refused(result);
    }
}
