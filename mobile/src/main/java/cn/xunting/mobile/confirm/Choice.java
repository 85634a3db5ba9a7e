package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.model.DecisionKind;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 首席代表的答复 — what can be answered on the spot. */
public enum Choice {
    ACKNOWLEDGED(DecisionKind.ACKNOWLEDGED),
    REFUSED(DecisionKind.REFUSED),
    DISPUTED(DecisionKind.DISPUTED),
    ABSENT(DecisionKind.ABSENT);

    private final DecisionKind kind;

    Choice(DecisionKind kind) {
        this.kind = kind;
    }

    /** The choice of that kind; absent for none. */
    static @Nullable Choice of(@Nullable DecisionKind kind) {
        return Stream.of(values()).filter(one -> one.kind == kind).findFirst().orElse(null);
    }

    DecisionKind kind() {
        return kind;
    }

    public String words() {
        return switch (this) {
            case ACKNOWLEDGED -> say("确认");
            case REFUSED -> say("拒签");
            case DISPUTED -> say("有异议");
            case ABSENT -> say("代表不在场");
        };
    }

    /** What it means. */
    public String line() {
        return switch (this) {
            case ACKNOWLEDGED -> say("情况属实");
            case REFUSED -> say("记录仍然有效");
            case DISPUTED -> say("由审核人裁定");
            case ABSENT -> say("由督查员记录");
        };
    }

    public boolean needsReason() {
        return this != ACKNOWLEDGED;
    }

    /** Whether the representative puts their name to it. */
    public boolean isSigned() {
        return this != ABSENT;
    }
}
