package cn.xunting.access;

import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.Officer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 调用者 — the account a request comes from, as it stands now; use cases are handed it and never ask anything else who is
 * calling.
 *
 * @param session the session the request belongs to
 */
public record Caller(Hall hall, long accountId, Officer officer, UUID session) {
    public String account() {
        return officer.account();
    }

    public boolean is(AccountRole role) {
        return officer.is(role);
    }

    /** The unit the account belongs to, if any. */
    public @Nullable String unit() {
        return officer.unit();
    }

    /**
     * Whether the caller may read everything of their hall. A chief representative without another role sees only their
     * own unit, a staff member only what is their own.
     */
    public boolean readsWholeHall() {
        return officer.roles().stream()
                .anyMatch(role -> role != AccountRole.CHIEF_REPRESENTATIVE && role != AccountRole.STAFF_MEMBER);
    }

    /** Whether the caller may read what concerns the unit. */
    public boolean reads(String unit) {
        return readsWholeHall() || represents(unit);
    }

    /** Whether the caller is the unit's chief representative. */
    public boolean represents(String unit) {
        return is(AccountRole.CHIEF_REPRESENTATIVE) && unit.equals(unit());
    }

    /** Whether the account is that person's. */
    public boolean isPerson(String staffNo) {
        return staffNo.equals(officer.staffNo());
    }
}
