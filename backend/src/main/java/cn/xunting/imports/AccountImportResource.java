package cn.xunting.imports;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.office.AccountImport;
import cn.xunting.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 账号导入. Its answer is the only place where the first passwords are ever seen. */
@Path("/api/v1/imports/accounts")
@RolesAllowed(Roles.ADMINISTRATOR)
class AccountImportResource {
    private final ImportAccounts imports;
    private final CurrentCaller caller;

    AccountImportResource(ImportAccounts imports, CurrentCaller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Open the accounts of a CSV or xlsx file, all or none; answers the first passwords, once")
    @APIResponse(
            responseCode = "200",
            description = "Opened, or what would be",
            content = @Content(schema = @Schema(implementation = AccountImport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Errors by line; nothing was opened",
            content = @Content(schema = @Schema(implementation = ImportProblem.class)))
    public Response run(@RestQuery boolean dryRun, byte[] body) {
        return answer(dryRun, body);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response runForm(@RestQuery boolean dryRun, @RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "file", "表单里没有文件，请在 file 一项附上要导入的文件");
        }
        try {
            return answer(dryRun, Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response answer(boolean dryRun, byte[] content) {
        ImportAccounts.Outcome outcome = imports.run(caller.get(), content, dryRun);
        return outcome.errors().isEmpty()
                ? Response.ok(new AccountImport(
                                outcome.lines(), outcome.added(), outcome.unchanged(), outcome.firstPasswords()))
                        .header("Cache-Control", "no-store")
                        .build()
                : Response.status(ProblemType.IMPORT_ERRORS.status())
                        .type("application/problem+json")
                        .entity(ImportProblem.of(new ImportResult(outcome.lines(), 0, 0, 0, outcome.errors())))
                        .build();
    }
}
