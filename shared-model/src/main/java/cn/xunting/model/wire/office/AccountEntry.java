package cn.xunting.model.wire.office;

import cn.xunting.model.AccountRole;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 账号 — as administrators see it: what was given to it, whatever the roster makes of it today.
 *
 * @param endedAt when it was ended, or absent while it is in use
 * @param version what {@code If-Match} must name
 */
public record AccountEntry(
        String account,
        String name,
        List<AccountRole> roles,
        @Nullable String unit,
        @Nullable String staffNo,
        boolean mustChangePassword,
        Instant createdAt,
        @Nullable Instant endedAt,
        long version) {
    public AccountEntry {
        roles = List.copyOf(roles);
    }
}
