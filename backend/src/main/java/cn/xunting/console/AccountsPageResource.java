package cn.xunting.console;

import cn.xunting.access.AccountResource;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.AccountEntry;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 账号页 — the hall's accounts, and a new one. */
@Path("/console/accounts")
@ConsolePages
class AccountsPageResource {
    private final AccountResource accounts;

    AccountsPageResource(AccountResource accounts) {
        this.accounts = accounts;
    }

    /**
     * What the list is asked for, as the reader typed it.
     *
     * @param ended {@code true}, {@code false}, or empty for both
     */
    record Asked(String name, String role, String ended) {
        static Asked of(@Nullable String name, @Nullable String role, @Nullable String ended) {
            return new Asked(name == null ? "" : name, role == null ? "" : role, ended == null ? "false" : ended);
        }

        @Nullable
        Boolean endedOrNot() {
            return ended.isEmpty() ? null : Boolean.valueOf(ended);
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance accounts(
                Page<AccountEntry> page, Asked asked, AccountForm form, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String ended,
            @RestQuery @Nullable String cursor) {
        return page(Asked.of(name, role, ended), cursor, new AccountForm(), null);
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> open(@BeanParam AccountForm form, @RestForm @Nullable String password) {
        try {
            String opened = accounts.open(form.opened(password)).account();
            return Pages.seeOther(AccountPageAddress.of(opened)).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(Asked.of(null, null, null), null, form, refused.problem()));
        }
    }

    private TemplateInstance page(Asked asked, @Nullable String cursor, AccountForm form, @Nullable Problem problem) {
        Page<AccountEntry> page = accounts.list(asked.name(), asked.role(), null, asked.endedOrNot(), cursor, null);
        return Templates.accounts(page, asked, form, problem);
    }
}
