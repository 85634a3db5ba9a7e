package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.SyncDecision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Judges what is said about a finding, but for what the finding's state allows: its form, and whether this caller may say it.
 *
 * @param today the hall's day
 * @param roster the hall's roster, if a decision rests on it
 * @param term the last day to dispute what was received on a day, if anything is disputed
 */
record DecisionCheck(
        Caller caller,
        LocalDate today,
        @Nullable RosterBook roster,
        @Nullable UnaryOperator<LocalDate> term) {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DEVICE = 100;

    /** What speaks against the decision, if anything. */
    Optional<Verdict> objection(FindingRow finding, SyncDecision said) {
        return badForm(said).or(() -> noRight(finding, said.kind())).or(() -> tooLate(finding, said.kind()));
    }

    private Optional<Verdict> noRight(FindingRow finding, DecisionKind kind) {
        return DecisionRights.of(kind)
                .objection(caller, finding, aboutRepresentative(finding))
                .map(why -> Verdict.refused(ProblemType.NOT_PERMITTED, why));
    }

    private Optional<Verdict> tooLate(FindingRow finding, DecisionKind kind) {
        if (kind != DecisionKind.DISPUTED || term == null) {
            return Optional.empty();
        }
        LocalDate last = term.apply(caller.hall().time().dayOf(finding.receivedAt));
        return today.isAfter(last)
                ? Optional.of(Verdict.refused(
                        ProblemType.STATE_CONFLICT, "这条记录的异议期到 " + last + " 为止，已经过了；如有新的证据，请交给审核人，由其决定是否撤销"))
                : Optional.empty();
    }

    private static Optional<Verdict> badForm(SyncDecision said) {
        if (said.reason().length() > LONGEST_REASON) {
            return Optional.of(Verdict.refused("/reason", "理由请不要超过 " + LONGEST_REASON + " 个字"));
        }
        if (said.device() != null && said.device().length() > LONGEST_DEVICE) {
            return Optional.of(Verdict.refused("/device", "设备名请不要超过 " + LONGEST_DEVICE + " 个字"));
        }
        if (DecisionRights.needsReason(said.kind()) && said.reason().isBlank()) {
            return Optional.of(
                    Verdict.refused("/reason", said.kind() == DecisionKind.UPHELD ? "请写明理由，答复所提的异议" : "请写明理由"));
        }
        return PhotoNames.objection(said.report().namedPhotos());
    }

    private boolean aboutRepresentative(FindingRow finding) {
        return roster != null
                && finding.staffNo != null
                && roster.representatives(finding.unit, caller.hall().time().dayOf(finding.occurredAt))
                        .contains(finding.staffNo);
    }
}
