package cn.xunting.audit;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.AuditAction;
import cn.xunting.model.wire.office.AuditEntry;
import cn.xunting.model.wire.office.AuditVerification;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 审计. */
@Path("/api/v1/audit")
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
public class AuditResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ReadAudit read;
    private final AuditTable table;
    private final VerifyChains verify;
    private final CurrentCaller caller;

    AuditResource(ReadAudit read, AuditTable table, VerifyChains verify, CurrentCaller caller) {
        this.read = read;
        this.table = table;
        this.verify = verify;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The hall's audit log, newest first: who did what, when, from where")
    public Page<AuditEntry> entries(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String account,
            @RestQuery @Nullable String action,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String limit) {
        return read.page(caller.get().hall(), filter(from, to, account, action), cursor, limit);
    }

    @GET
    @Path("/entries.csv")
    @Produces("text/csv")
    @Operation(summary = "The same as a CSV file; that it was taken is put down too")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response export(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String account,
            @RestQuery @Nullable String action) {
        Hall hall = caller.get().hall();
        AuditFilter filter = filter(from, to, account, action);
        StreamingOutput file = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            table.write(hall, filter, writer);
            writer.flush();
        };
        return Response.ok(file, CSV)
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    @GET
    @Path("/verify")
    @Operation(
            summary =
                    "Check the chains of ledger and audit log; a head noted down earlier shows that nothing was cut off")
    public AuditVerification verify(@RestQuery @Nullable String ledgerHead, @RestQuery @Nullable String auditHead) {
        return verify.verify(caller.get().hall(), ledgerHead, auditHead);
    }

    private static AuditFilter filter(
            @Nullable String from, @Nullable String to, @Nullable String account, @Nullable String action) {
        return new AuditFilter(
                Parameters.optional(from, text -> Parameters.day("from", text)),
                Parameters.optional(to, text -> Parameters.day("to", text)),
                account == null || account.isEmpty() ? null : account,
                Parameters.optional(action, text -> Parameters.constant(AuditAction.class, "action", text)));
    }
}
