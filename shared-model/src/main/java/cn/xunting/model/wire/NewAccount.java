package cn.xunting.model.wire;

import cn.xunting.model.AccountRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 新账号 — the body of {@code POST /accounts}; the password is a first one, to be changed at the first sign-in. */
public record NewAccount(
        String account,
        String name,
        List<AccountRole> roles,
        @Nullable String unit,
        @Nullable String staffNo,
        String password) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public NewAccount {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
