package cn.xunting.ledger;

import static cn.xunting.ledger.Part.INSPECTOR;
import static cn.xunting.ledger.Part.LEADER;
import static cn.xunting.ledger.Part.PERSON;
import static cn.xunting.ledger.Part.RECORDER;
import static cn.xunting.ledger.Part.REPRESENTATIVE;
import static cn.xunting.ledger.Part.REVIEWER;
import static cn.xunting.ledger.Part.SECOND_INSPECTOR;

import cn.xunting.access.Caller;
import cn.xunting.access.Recusal;
import cn.xunting.model.DecisionKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 谁能作什么决定 — for each kind of decision, as what one may say it and who must leave it to others. In which states it is
 * possible is {@link FindingLife}'s business; both together are the table of {@code docs/decision-rights.md}.
 *
 * @param may any of these parts suffices
 * @param barred who may not, though they have such a part
 * @param otherwise what to say to somebody without such a part, in Chinese
 */
record DecisionRights(Set<Part> may, Barred barred, String otherwise) {
    /** Who must leave it to others. */
    enum Barred {
        NOBODY,
        /** The person concerned does not acknowledge for the unit. */
        THE_PERSON,
        /** Whoever must recuse themselves. */
        BY_RECUSAL
    }

    private static final String BY_ANOTHER = "涉及本人的问题须由副代表或另一名督查员确认";

    static DecisionRights of(DecisionKind kind) {
        return switch (kind) {
            case ACKNOWLEDGED ->
                may(Barred.THE_PERSON, "只有所在窗口的首席代表可以确认；涉及代表本人的，由副代表或另一名督查员确认", REPRESENTATIVE, SECOND_INSPECTOR);
            case REFUSED -> may(Barred.THE_PERSON, "只有所在窗口的首席代表可以拒签", REPRESENTATIVE);
            case ABSENT -> may(Barred.NOBODY, "只有督查员可以记录首席代表不在场", INSPECTOR);
            case DISPUTED -> may(Barred.NOBODY, "只有该窗口首席代表或当事人可以提出异议", REPRESENTATIVE, PERSON);
            case VERIFIED -> may(Barred.BY_RECUSAL, "只有审核人或领导可以查实", REVIEWER, LEADER);
            case UPHELD -> may(Barred.BY_RECUSAL, "只有审核人或领导可以维持", REVIEWER, LEADER);
            case REVOKED -> may(Barred.BY_RECUSAL, "只有审核人或领导可以撤销；记录人可以撤回自己的记录", REVIEWER, LEADER);
            case WITHDRAWN -> may(Barred.NOBODY, "只有记录人本人可以撤回；如有不实，请提出异议", RECORDER);
        };
    }

    private static DecisionRights may(Barred barred, String otherwise, Part... parts) {
        return new DecisionRights(Collections.unmodifiableSet(EnumSet.copyOf(List.of(parts))), barred, otherwise);
    }

    /** Why the caller may not say this about the finding, in Chinese; empty if they may. */
    Optional<String> objection(Caller caller, FindingRow finding, boolean aboutRepresentative) {
        Set<Part> parts = Part.of(caller, finding, aboutRepresentative);
        if (Collections.disjoint(parts, may)) {
            return Optional.of(otherwise);
        }
        return switch (barred) {
            case NOBODY -> Optional.empty();
            case THE_PERSON -> parts.contains(PERSON) ? Optional.of(BY_ANOTHER) : Optional.empty();
            case BY_RECUSAL ->
                Recusal.of(caller, finding.unit, finding.staffNo, finding.recorder)
                        .map(Recusal::detail);
        };
    }

    /** Whether a decision of this kind must say why. */
    static boolean needsReason(DecisionKind kind) {
        return switch (kind) {
            case ACKNOWLEDGED, VERIFIED -> false;
            case REFUSED, ABSENT, DISPUTED, UPHELD, REVOKED, WITHDRAWN -> true;
        };
    }
}
