package cn.xunting.model;

/** 关账检查项 — what may still stand in the way of a close. */
public enum CheckKind {
    /** 月份未结束. */
    MONTH_NOT_OVER(CheckWeight.MUST, AccountRole.LEADER),
    /** 待查实: findings that count only once verified, and that nobody has verified or revoked. */
    UNVERIFIED(CheckWeight.MUST, AccountRole.REVIEWER),
    /** 异议未答复. */
    DISPUTED(CheckWeight.MUST, AccountRole.REVIEWER),
    /** 请假未审批: a leave that touches the month and waits for approval. */
    LEAVE_UNDECIDED(CheckWeight.MUST, AccountRole.LEADER),
    /** 人员变动未答复: a posting without an approval, of the month or earlier, that nobody has looked at. */
    PROPOSAL_OPEN(CheckWeight.MUST, AccountRole.REVIEWER),
    /** 缺打卡: working days of which the hall has no punch. */
    DAY_WITHOUT_PUNCHES(CheckWeight.WAIVABLE, AccountRole.REVIEWER),
    /** 单位缺打卡: units whose people have no punch all month. */
    UNIT_WITHOUT_PUNCHES(CheckWeight.WAIVABLE, AccountRole.REVIEWER),
    /** 巡查未结束: patrols begun in the month whose end has not come in; findings may still be on a phone. */
    PATROL_OUT(CheckWeight.WAIVABLE, AccountRole.INSPECTOR),
    /** 人员未派驻: people of the roster who were never posted. */
    STAFF_WITHOUT_POSTING(CheckWeight.WAIVABLE, AccountRole.ADMINISTRATOR),
    /** 须约谈: due, and not put down as held. */
    INTERVIEW_DUE(CheckWeight.NOTE, AccountRole.LEADER),
    /** 并列在线上. */
    TIE_AT_CUT(CheckWeight.NOTE, AccountRole.LEADER),
    /** 通报模板有误: the month can be closed, but its bulletin could not be printed. */
    TEMPLATE_BROKEN(CheckWeight.NOTE, AccountRole.ADMINISTRATOR);

    private final CheckWeight weight;
    private final AccountRole turn;

    CheckKind(CheckWeight weight, AccountRole turn) {
        this.weight = weight;
        this.turn = turn;
    }

    public CheckWeight weight() {
        return weight;
    }

    /** Whose turn it is. */
    public AccountRole turn() {
        return turn;
    }
}
