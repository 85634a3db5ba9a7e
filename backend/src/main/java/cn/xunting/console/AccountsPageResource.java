package cn.xunting.console;

import cn.xunting.access.AccountResource;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.AccountEntry;
import cn.xunting.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Collectors;
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
    private final Words words;
    private final List<Column<AccountEntry>> columns;

    AccountsPageResource(AccountResource accounts, Words words) {
        this.accounts = accounts;
        this.words = words;
        this.columns = columns(words);
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
                Listing<AccountEntry> listing, Asked asked, AccountForm form, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Object> list(
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String ended,
            @BeanParam ListRequest request) {
        Asked asked = Asked.of(name, role, ended);
        Listing<AccountEntry> listing = listing(asked, request);
        return listing.answer(words, "accounts", Templates.accounts(listing, asked, new AccountForm(), null));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> open(
            @BeanParam AccountForm form, @RestForm @Nullable String password, @BeanParam ListRequest request) {
        try {
            String opened = accounts.open(form.opened(password)).account();
            return Pages.seeOther(AccountPageAddress.of(opened)).build();
        } catch (Refusal refused) {
            Asked asked = Asked.of(null, null, null);
            return Pages.refused(
                    refused.problem(), Templates.accounts(listing(asked, request), asked, form, refused.problem()));
        }
    }

    private Listing<AccountEntry> listing(Asked asked, ListRequest request) {
        return Listing.of(
                columns,
                Gathered.from(cursor -> accounts.list(
                        asked.name(), asked.role(), null, asked.endedOrNot(), cursor, Gathered.AT_A_TIME)),
                request);
    }

    private static List<Column<AccountEntry>> columns(Words words) {
        return List.of(
                Column.of("account", "账号", AccountEntry::account),
                Column.words("name", "姓名", AccountEntry::name),
                Column.words("roles", "角色", one -> roles(one, words)),
                Column.of("unit", "单位", AccountEntry::unit),
                Column.of("staff", "工号", AccountEntry::staffNo),
                Column.words("state", "状态", one -> words.say(state(one))));
    }

    private static String roles(AccountEntry one, Words words) {
        return one.roles().stream()
                .map(role -> words.say(OfficeLabels.label(role)))
                .collect(Collectors.joining(" "));
    }

    private static String state(AccountEntry one) {
        if (one.endedAt() != null) {
            return "已停用";
        }
        return one.mustChangePassword() ? "待改首个密码" : "在用";
    }
}
