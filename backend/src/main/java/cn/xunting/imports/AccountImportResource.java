package cn.xunting.imports;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.office.AccountImport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
public class AccountImportResource {
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
        return answer(dryRun, ImportMappers.content(file));
    }

    private Response answer(boolean dryRun, byte[] content) {
        ImportAccounts.Outcome outcome = imports.run(caller.get(), content, dryRun);
        return outcome.errors().isEmpty()
                ? Response.ok(new AccountImport(
                                outcome.lines(), outcome.added(), outcome.unchanged(), outcome.firstPasswords()))
                        .header("Cache-Control", "no-store")
                        .build()
                : ImportMappers.refused(ImportResult.of(outcome.lines(), 0, 0, 0, outcome.errors()));
    }
}
