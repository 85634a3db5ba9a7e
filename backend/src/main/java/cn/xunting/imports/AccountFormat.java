package cn.xunting.imports;

import cn.xunting.access.AccountLine;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.office.AccountTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of accounts (账号); the roles of one stand in one cell, with semicolons between. */
final class AccountFormat {
    private static final int LONGEST_ACCOUNT = 64;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_ROLES = 200;

    static final TableFormat<AccountLine> ACCOUNTS = new TableFormat<>(
            Columns.required("account", "name", "roles").optional("unit", "staffNo"),
            AccountFormat::line,
            "account",
            AccountLine::account);

    private AccountFormat() {}

    private static AccountLine line(Cells cells) {
        return new AccountLine(
                cells.text("account", LONGEST_ACCOUNT),
                new AccountTerms(
                        cells.text("name", LONGEST_NAME),
                        roles(cells),
                        cells.optionalCode("unit"),
                        cells.optionalCode("staffNo")));
    }

    private static List<AccountRole> roles(Cells cells) {
        List<AccountRole> roles = new ArrayList<>();
        for (String name : cells.text("roles", LONGEST_ROLES).split("[;；]", -1)) {
            Optional<AccountRole> role = Arrays.stream(AccountRole.values())
                    .filter(each -> each.name().equals(name.strip()))
                    .findFirst();
            role.filter(each -> !roles.contains(each)).ifPresent(roles::add);
            if (role.isEmpty() && !name.isBlank()) {
                cells.reject("roles", "没有 " + Cells.shortened(name.strip()) + " 这个角色，可以填 " + all() + "，多个用分号隔开。");
            }
        }
        return roles;
    }

    private static String all() {
        return Arrays.stream(AccountRole.values()).map(AccountRole::name).collect(Collectors.joining("、"));
    }
}
