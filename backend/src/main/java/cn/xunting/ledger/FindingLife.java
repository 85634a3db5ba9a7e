package cn.xunting.ledger;

import static cn.xunting.model.FindingState.ACKNOWLEDGED;
import static cn.xunting.model.FindingState.CONFIRMED;
import static cn.xunting.model.FindingState.DISPUTED;

import cn.xunting.model.Awaiting;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 问题的经过 — where a finding stands, and which decisions are possible there.
 *
 * @param everConfirmed whether it has been verified or upheld before; a later dispute does not give it back to its recorder
 */
record FindingLife(FindingState state, boolean everConfirmed) {
    /** States in which a finding stands no more. */
    static final Set<FindingState> OVER =
            Arrays.stream(FindingState.values()).filter(FindingLife::isOver).collect(Collectors.toUnmodifiableSet());

    /** As recorded. */
    static final FindingLife NEW = new FindingLife(FindingState.RECORDED, false);

    /** The life after the decision, or empty if it is not possible now. */
    Optional<FindingLife> after(DecisionKind decision) {
        FindingState next = switch (decision) {
            case ACKNOWLEDGED -> state == FindingState.RECORDED ? ACKNOWLEDGED : null;
            case REFUSED, ABSENT -> state == FindingState.RECORDED ? FindingState.RECORDED : null;
            case DISPUTED -> isOpen() && state != DISPUTED ? DISPUTED : null;
            case VERIFIED -> state == FindingState.RECORDED || state == ACKNOWLEDGED ? CONFIRMED : null;
            case UPHELD -> state == DISPUTED ? CONFIRMED : null;
            case REVOKED -> isOpen() ? FindingState.REVOKED : null;
            case WITHDRAWN -> isOpen() && !everConfirmed ? FindingState.WITHDRAWN : null;
        };
        return Optional.ofNullable(next).map(this::in);
    }

    /** The life once a decision has brought the finding to the state. */
    FindingLife in(FindingState next) {
        return new FindingLife(next, everConfirmed || next == CONFIRMED);
    }

    /** The state it counts by: what has been confirmed stands through a later dispute, until somebody revokes it. */
    FindingState standing() {
        return state == DISPUTED && everConfirmed ? CONFIRMED : state;
    }

    /**
     * What it waits for, if anything.
     *
     * @param mustBeVerified whether its item counts only once verified
     */
    Optional<Awaiting> awaiting(boolean mustBeVerified) {
        return switch (state) {
            case RECORDED, ACKNOWLEDGED -> mustBeVerified ? Optional.of(Awaiting.VERIFICATION) : Optional.empty();
            case DISPUTED -> Optional.of(Awaiting.DECISION);
            case CONFIRMED, REVOKED, WITHDRAWN -> Optional.empty();
        };
    }

    /** The life that decisions have made of a finding. */
    static FindingLife of(List<DecisionRow> oldestFirst) {
        FindingLife life = NEW;
        for (DecisionRow said : oldestFirst) {
            life = life.in(said.state);
        }
        return life;
    }

    private boolean isOpen() {
        return !isOver(state);
    }

    private static boolean isOver(FindingState state) {
        return switch (state) {
            case RECORDED, ACKNOWLEDGED, DISPUTED, CONFIRMED -> false;
            case REVOKED, WITHDRAWN -> true;
        };
    }
}
