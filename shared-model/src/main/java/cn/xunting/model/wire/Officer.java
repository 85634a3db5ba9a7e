package cn.xunting.model.wire;

import cn.xunting.model.AccountRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 用户 — the person behind an account, as others may see them.
 *
 * @param unit the code of the unit the account belongs to: the one a chief representative answers for, the one a reviewer
 *     may not judge
 */
public record Officer(
        String account,
        String name,
        List<AccountRole> roles,
        @Nullable String unit,
        @Nullable String staffNo,
        boolean mustChangePassword) {
    public Officer {
        roles = List.copyOf(roles);
    }

    public boolean is(AccountRole role) {
        return roles.contains(role);
    }
}
