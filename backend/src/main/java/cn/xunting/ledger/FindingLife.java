package cn.xunting.ledger;

import static cn.xunting.model.FindingState.ACKNOWLEDGED;
import static cn.xunting.model.FindingState.CONFIRMED;
import static cn.xunting.model.FindingState.DISPUTED;

import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import java.util.Optional;

/** 问题的经过 — which decision is possible in which state, and what the finding is afterwards. */
final class FindingLife {
    private FindingLife() {}

    /** The state after the decision, or empty if it is not possible in this state. */
    static Optional<FindingState> after(FindingState state, DecisionKind decision) {
        return Optional.ofNullable(
                switch (decision) {
                    case ACKNOWLEDGED -> state == FindingState.RECORDED ? ACKNOWLEDGED : null;
                    case REFUSED, ABSENT -> state == FindingState.RECORDED ? FindingState.RECORDED : null;
                    case DISPUTED -> isOpen(state) && state != DISPUTED ? DISPUTED : null;
                    case VERIFIED -> state == FindingState.RECORDED || state == ACKNOWLEDGED ? CONFIRMED : null;
                    case UPHELD -> state == DISPUTED ? CONFIRMED : null;
                    case REVOKED -> isOpen(state) ? FindingState.REVOKED : null;
                    case WITHDRAWN -> isOpen(state) && state != CONFIRMED ? FindingState.WITHDRAWN : null;
                });
    }

    private static boolean isOpen(FindingState state) {
        return switch (state) {
            case RECORDED, ACKNOWLEDGED, DISPUTED, CONFIRMED -> true;
            case REVOKED, WITHDRAWN -> false;
        };
    }
}
