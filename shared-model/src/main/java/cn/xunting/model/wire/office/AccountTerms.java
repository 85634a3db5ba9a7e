package cn.xunting.model.wire.office;

import cn.xunting.model.AccountRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 账号内容 — the body of {@code PUT /accounts/{account}}: all that can be changed of one; its name of sign-in stays. */
public record AccountTerms(
        String name,
        List<AccountRole> roles,
        @Nullable String unit,
        @Nullable String staffNo) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public AccountTerms {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
