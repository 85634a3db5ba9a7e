package cn.xunting.access;

import cn.xunting.model.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * 查询条件 — what {@code GET /accounts} is asked for; an absent part does not restrict.
 *
 * @param name a part of the person's name or of the account's
 * @param ended only those that are ended, or only those that are not
 */
record AccountFilter(
        @Nullable String name,
        @Nullable AccountRole role,
        @Nullable String unit,
        @Nullable Boolean ended) {
    boolean takes(AccountRow row) {
        return (name == null || row.name.contains(name) || row.account.contains(name))
                && (role == null || row.roles.contains(role))
                && (unit == null || unit.equals(row.unit))
                && (ended == null || ended == row.isEnded());
    }
}
