package cn.xunting.access;

import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.Officer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 调用者 — the account a request comes from, as it stands now; use cases are handed it and never ask anything else who is
 * calling.
 *
 * @param officer the account as it stands today: a deputy has the representative's role, who no longer represents a unit
 *     has it no more
 * @param session the session the request belongs to
 * @param represented the units the caller speaks for today, as chief representative or deputy
 * @param ownUnits the units the caller has a part in, and is no judge of: the account's, where its person serves today, and
 *     those represented
 */
public record Caller(
        Hall hall, long accountId, Officer officer, UUID session, List<String> represented, List<String> ownUnits) {
    public Caller {
        represented = List.copyOf(represented);
        ownUnits = List.copyOf(ownUnits);
    }

    /** Somebody whom no roster knows: the account's word is all there is. */
    public Caller(Hall hall, long accountId, Officer officer, UUID session) {
        this(
                hall,
                accountId,
                officer,
                session,
                officer.is(AccountRole.CHIEF_REPRESENTATIVE) ? ofAccount(officer) : List.of(),
                ofAccount(officer));
    }

    public String account() {
        return officer.account();
    }

    public boolean is(AccountRole role) {
        return officer.is(role);
    }

    /** The person on the roster, if the account names one. */
    public @Nullable String staffNo() {
        return officer.staffNo();
    }

    /**
     * Whether the caller may read every finding of their hall. A chief representative without another role sees only their
     * own unit, a staff member only what is their own.
     */
    public boolean readsWholeHall() {
        return officer.roles().stream()
                .anyMatch(role -> role != AccountRole.CHIEF_REPRESENTATIVE && role != AccountRole.STAFF_MEMBER);
    }

    /** Whether the caller may read everybody's scores, attendance and leaves: who assesses, not who only patrols. */
    public boolean readsAssessment() {
        return Stream.of(AccountRole.REVIEWER, AccountRole.LEADER, AccountRole.ADMINISTRATOR, AccountRole.AUDITOR)
                .anyMatch(this::is);
    }

    /** Whether the caller may read what a patrol reads of the unit. */
    public boolean reads(String unit) {
        return readsWholeHall() || represents(unit);
    }

    /** Whether the caller may read a finding of the unit about that person, if about any. */
    public boolean reads(String unit, @Nullable String staffNo) {
        return reads(unit) || (staffNo != null && isPerson(staffNo));
    }

    /** Whether the caller may read the unit's scores and its people's attendance. */
    public boolean readsAssessmentOf(String unit) {
        return readsAssessment() || represents(unit);
    }

    /** Whether the caller speaks for the unit today, as its chief representative or a deputy. */
    public boolean represents(String unit) {
        return represented.contains(unit);
    }

    /** Whether the caller has a part in the unit, and so does not judge what concerns it (回避). */
    public boolean belongsTo(String unit) {
        return ownUnits.contains(unit);
    }

    /** Whether the account is that person's. */
    public boolean isPerson(String staffNo) {
        return staffNo.equals(officer.staffNo());
    }

    private static List<String> ofAccount(Officer officer) {
        String unit = officer.unit();
        return unit == null ? List.of() : List.of(unit);
    }
}
