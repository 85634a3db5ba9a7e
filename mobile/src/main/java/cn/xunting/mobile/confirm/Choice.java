package cn.xunting.mobile.confirm;

import cn.xunting.model.DecisionKind;

/** 首席代表的答复 — what can be answered on the spot. */
public enum Choice {
    ACKNOWLEDGED(DecisionKind.ACKNOWLEDGED, "确认", "情况属实"),
    REFUSED(DecisionKind.REFUSED, "拒签", "记录仍然有效"),
    DISPUTED(DecisionKind.DISPUTED, "有异议", "由审核人裁定"),
    ABSENT(DecisionKind.ABSENT, "代表不在场", "由督查员记录");

    private final DecisionKind kind;
    private final String words;
    private final String line;

    Choice(DecisionKind kind, String words, String line) {
        this.kind = kind;
        this.words = words;
        this.line = line;
    }

    DecisionKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** What it means. */
    public String line() {
        return line;
    }

    public boolean needsReason() {
        return this != ACKNOWLEDGED;
    }

    /** Whether the representative puts their name to it. */
    public boolean isSigned() {
        return this != ABSENT;
    }
}
