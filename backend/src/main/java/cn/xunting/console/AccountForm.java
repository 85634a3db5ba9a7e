package cn.xunting.console;

import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.office.AccountEntry;
import cn.xunting.model.wire.office.AccountTerms;
import cn.xunting.wire.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** 账号表单 — what is typed of an account, as it was typed. */
public final class AccountForm {
    @RestForm
    @Nullable
    String account;

    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    List<String> roles;

    @RestForm
    @Nullable
    String unit;

    @RestForm
    @Nullable
    String staffNo;

    @RestForm
    @Nullable
    String version;

    /** The form of a known account, as it stands. */
    static AccountForm of(AccountEntry entry) {
        AccountForm form = new AccountForm();
        form.account = entry.account();
        form.name = entry.name();
        form.roles = entry.roles().stream().map(AccountRole::name).toList();
        form.unit = entry.unit();
        form.staffNo = entry.staffNo();
        form.version = String.valueOf(entry.version());
        return form;
    }

    AccountTerms terms() {
        return new AccountTerms(
                text(name),
                chosen(),
                Parameters.optional(unit, code -> code.strip()),
                Parameters.optional(staffNo, number -> number.strip()));
    }

    NewAccount opened(@Nullable String password) {
        AccountTerms terms = terms();
        return new NewAccount(getAccount(), terms.name(), terms.roles(), terms.unit(), terms.staffNo(), text(password));
    }

    /** The condition of a change: that the account is as it was shown. */
    String ifMatch() {
        return "\"" + getVersion() + "\"";
    }

    private List<AccountRole> chosen() {
        return Objects.requireNonNullElse(roles, List.<String>of()).stream()
                .map(role -> Parameters.constant(AccountRole.class, "roles", role))
                .toList();
    }

    /** Whether the role is ticked. */
    public boolean has(AccountRole role) {
        return roles != null && roles.contains(role.name());
    }

    public List<AccountRole> getAllRoles() {
        return Arrays.asList(AccountRole.values());
    }

    public String getAccount() {
        return text(account);
    }

    public String getName() {
        return text(name);
    }

    public String getUnit() {
        return text(unit);
    }

    public String getStaffNo() {
        return text(staffNo);
    }

    public String getVersion() {
        return text(version);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
