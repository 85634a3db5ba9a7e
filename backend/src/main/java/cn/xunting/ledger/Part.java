package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.model.AccountRole;
import java.util.EnumSet;
import java.util.Set;

/** 身份 — as what somebody can speak about a finding; one account can be several. */
enum Part {
    /** 首席代表或副代表 of the unit. */
    REPRESENTATIVE,
    /** 当事人: the finding names them. */
    PERSON,
    /** 记录人. */
    RECORDER,
    /** 督查员. */
    INSPECTOR,
    /** 另一名督查员: neither recorder nor of the unit, where the finding is about the unit's representative. */
    SECOND_INSPECTOR,
    /** 审核人. */
    REVIEWER,
    /** 领导. */
    LEADER;

    /**
     * The caller's parts in a finding. An auditor has none: they read everything and change nothing.
     *
     * @param aboutRepresentative whether the finding is about somebody who spoke for the unit on its day
     */
    static Set<Part> of(Caller caller, FindingRow finding, boolean aboutRepresentative) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (caller.officer().roles().stream().allMatch(role -> role == AccountRole.AUDITOR)) {
            return parts;
        }
        boolean recorded = finding.recorder.equals(caller.account());
        add(parts, caller.represents(finding.unit), REPRESENTATIVE);
        add(parts, finding.staffNo != null && caller.isPerson(finding.staffNo), PERSON);
        add(parts, recorded, RECORDER);
        add(parts, caller.is(AccountRole.INSPECTOR), INSPECTOR);
        boolean another = !recorded && !caller.belongsTo(finding.unit);
        add(parts, caller.is(AccountRole.INSPECTOR) && another && aboutRepresentative, SECOND_INSPECTOR);
        add(parts, caller.is(AccountRole.REVIEWER), REVIEWER);
        add(parts, caller.is(AccountRole.LEADER), LEADER);
        return parts;
    }

    private static void add(Set<Part> parts, boolean has, Part part) {
        if (has) {
            parts.add(part);
        }
    }
}
