package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.SyncDecision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges what is said about a finding, but for what the finding's state allows: its form, and whether this caller may say it.
 *
 * @param roster the hall's roster, if a decision rests on it
 */
record DecisionCheck(Caller caller, @Nullable RosterBook roster) {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DEVICE = 100;

    /** What speaks against the decision, if anything. */
    Optional<Verdict> objection(FindingRow finding, SyncDecision said) {
        return badForm(said)
                .or(() -> DecisionRights.of(said.kind())
                        .objection(caller, finding, aboutRepresentative(finding))
                        .map(why -> Verdict.refused(ProblemType.NOT_PERMITTED, why)));
    }

    private static Optional<Verdict> badForm(SyncDecision said) {
        if (said.reason().length() > LONGEST_REASON) {
            return Optional.of(Verdict.refused("/reason", "理由请不要超过 " + LONGEST_REASON + " 个字"));
        }
        if (said.device() != null && said.device().length() > LONGEST_DEVICE) {
            return Optional.of(Verdict.refused("/device", "设备名请不要超过 " + LONGEST_DEVICE + " 个字"));
        }
        if (DecisionRights.needsReason(said.kind()) && said.reason().isBlank()) {
            return Optional.of(Verdict.refused("/reason", "请写明理由"));
        }
        return Optional.empty();
    }

    private boolean aboutRepresentative(FindingRow finding) {
        return roster != null
                && finding.staffNo != null
                && roster.representatives(finding.unit, caller.hall().time().dayOf(finding.occurredAt))
                        .contains(finding.staffNo);
    }
}
