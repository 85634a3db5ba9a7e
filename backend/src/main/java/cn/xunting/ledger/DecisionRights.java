package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import java.util.Objects;
import java.util.Optional;

/** 谁能作什么决定 — by role, unit and part in the matter (回避). */
final class DecisionRights {
    private DecisionRights() {}

    /** Why the caller may not say this about the finding, in Chinese; empty if they may. */
    static Optional<String> objection(Caller caller, FindingRow finding, DecisionKind kind) {
        boolean ownUnit = finding.unit.equals(caller.unit());
        boolean ownFinding = finding.recorder.equals(caller.account());
        boolean aboutCaller = finding.staffNo != null
                && Objects.equals(finding.staffNo, caller.officer().staffNo());
        boolean represents = caller.is(AccountRole.CHIEF_REPRESENTATIVE) && ownUnit;
        return switch (kind) {
            case ACKNOWLEDGED, REFUSED ->
                !represents
                        ? Optional.of("只有所在窗口的首席代表可以确认或拒签")
                        : aboutCaller ? Optional.of("涉及本人的问题须由副代表或另一名督查员确认") : Optional.empty();
            case DISPUTED -> represents || aboutCaller ? Optional.empty() : Optional.of("只有该窗口首席代表或当事人可以提出异议");
            case ABSENT -> caller.is(AccountRole.INSPECTOR) ? Optional.empty() : Optional.of("只有督查员可以记录首席代表不在场");
            case VERIFIED, UPHELD, REVOKED ->
                !caller.is(AccountRole.REVIEWER) && !caller.is(AccountRole.LEADER)
                        ? Optional.of("只有审核人或领导可以查实、维持或撤销")
                        : ownUnit
                                ? Optional.of("涉及本单位，须回避，请由其他审核人处理")
                                : ownFinding ? Optional.of("本人记录的问题须由他人处理") : Optional.empty();
            case WITHDRAWN -> ownFinding ? Optional.empty() : Optional.of("只有记录人本人可以撤回");
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
