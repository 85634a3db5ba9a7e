package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.audit.AuditResource;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.AuditAction;
import cn.xunting.model.wire.office.AuditEntry;
import cn.xunting.model.wire.office.AuditVerification;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * 审计页 — the log as the API pages it, newest first: it never ends, so it is read by its cursor and not gathered into a
 * {@link Listing}; its file is the API's. And the check of the chains, in words.
 */
@Path("/console/audit")
@ConsolePages
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
class AuditPageResource {
    private static final String ROWS = "50";

    private final AuditResource audit;

    AuditPageResource(AuditResource audit) {
        this.audit = audit;
    }

    /** What the log is asked for, as it was typed; empty asks for nothing. */
    record Asked(String from, String to, String account, String action) {
        static Asked of(@Nullable String from, @Nullable String to, @Nullable String account, @Nullable String action) {
            return new Asked(given(from), given(to), given(account), given(action));
        }

        private static String given(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }

        public List<AuditAction> actions() {
            return Arrays.asList(AuditAction.values());
        }

        /** The same in an address. */
        public String query() {
            return "from=" + Labels.inQuery(from) + "&to=" + Labels.inQuery(to) + "&account=" + Labels.inQuery(account)
                    + "&action=" + Labels.inQuery(action);
        }
    }

    /** What the chains are compared with, as it was typed. */
    record Heads(String ledger, String audit) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance audit(Asked asked, Page<AuditEntry> page, @Nullable Problem problem);

        static native TemplateInstance chains(AuditVerification found, Heads heads);
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> entries(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String account,
            @RestQuery @Nullable String action,
            @RestQuery @Nullable String cursor) {
        Asked asked = Asked.of(from, to, account, action);
        try {
            Page<AuditEntry> page = audit.entries(
                    asked.from(), asked.to(), asked.account(), asked.action(), FindingSearch.given(cursor), ROWS);
            return Pages.html(RestResponse.StatusCode.OK, Templates.audit(asked, page, null));
        } catch (Refusal refused) {
            Problem problem = refused.problem();
            return Pages.refused(problem, Templates.audit(asked, new Page<>(List.of(), null), problem));
        }
    }

    @GET
    @Path("/entries.csv")
    @Operation(hidden = true)
    public Response file(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String account,
            @RestQuery @Nullable String action) {
        return audit.export(from, to, account, action);
    }

    @GET
    @Path("/chains")
    @Operation(hidden = true)
    public TemplateInstance chains(@RestQuery @Nullable String ledgerHead, @RestQuery @Nullable String auditHead) {
        String ledger = FindingSearch.given(ledgerHead);
        String log = FindingSearch.given(auditHead);
        return Templates.chains(
                audit.verify(ledger, log), new Heads(ledger == null ? "" : ledger, log == null ? "" : log));
    }
}
