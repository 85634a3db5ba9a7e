package cn.xunting.mobile.pending;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.ProblemWords;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxDecision;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.outbox.OutboxPatrol;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.PatrolReport;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待发项 as a line to read.
 *
 * @param what the item and how many
 * @param where time, unit and person
 * @param state in plain words
 * @param photos how many photos are still to go, in words; empty for none
 * @param reason why it needs attention or what the last attempt ran into; empty for nothing
 * @param author whose it is, if somebody else's; empty otherwise
 */
public record PendingLine(
        UUID id,
        String what,
        String where,
        String state,
        Urgency urgency,
        String photos,
        String reason,
        String author) {
    /** What a line asks of the reader; the order they are shown in. */
    public enum Urgency {
        TO_HANDLE,
        ON_ITS_WAY,
        DONE
    }

    static PendingLine of(OutboxItem item, HallBook book, String me) {
        FindingReport f = item.finding();
        LocalDate day = HallTime.CHINA.dayOf(f.occurredAt());
        int missing = item.photosMissing().size();
        return new PendingLine(
                item.id(),
                book.itemLabel(f.item(), day) + Wording.times(f.quantity()),
                Wording.dayAndClock(f.occurredAt()) + " · " + f.unit() + " " + book.unitName(f.unit()) + " · "
                        + book.personName(f.staffNo()),
                item.state().words(),
                urgency(item.state()),
                missing == 0 ? "" : say("照片待上传 {0} 张", missing),
                reason(item.problem(), item.state()),
                item.author().equals(me) ? "" : say("由账号 {0} 记录，该账号登录后上传", item.author()));
    }

    /**
     * What was said about a finding.
     *
     * @param shown the finding, if it is still known here
     */
    static PendingLine of(OutboxDecision said, Optional<FindingReport> shown, HallBook book, String me) {
        String kind = words(said.decision().kind());
        String what = shown.map(f ->
                        say("{0}：{1}", kind, book.itemLabel(f.item(), HallTime.CHINA.dayOf(f.occurredAt()))))
                .orElse(kind);
        String where =
                shown.map(f -> " · " + f.unit() + " " + book.unitName(f.unit())).orElse("");
        return new PendingLine(
                said.decision().id(),
                what,
                Wording.dayAndClock(said.savedAt()) + where,
                said.state().words(),
                urgency(said.state()),
                "",
                reason(said.problem(), said.state()),
                said.sender().equals(me) ? "" : say("在账号 {0} 的手机上签字，该账号登录后上传", said.sender()));
    }

    /** How much of a patrol the server has. */
    static PendingLine of(OutboxPatrol walked, String me) {
        PatrolReport report = walked.report();
        String begun = Wording.dayAndClock(report.startedAt());
        Instant end = report.endedAt();
        return new PendingLine(
                walked.id(),
                say(
                        "巡查记录：到访 {0} 个单位",
                        report.visits().stream().map(Visit::unit).distinct().count()),
                end == null ? say("{0} 开始", begun) : say("{0} 开始 · {1} 结束", begun, Wording.clock(end)),
                walked.state().words(),
                urgency(walked.state()),
                "",
                reason(walked.problem(), walked.state()),
                walked.inspector().equals(me) ? "" : say("由账号 {0} 巡查，该账号登录后上传", walked.inspector()));
    }

    private static String words(DecisionKind kind) {
        return switch (kind) {
            case ACKNOWLEDGED -> say("代表确认");
            case REFUSED -> say("代表拒签");
            case DISPUTED -> say("代表有异议");
            case ABSENT -> say("代表不在场");
            case WITHDRAWN -> say("撤回");
            case VERIFIED, UPHELD, REVOKED -> say("处理决定");
        };
    }

    private static Urgency urgency(ItemState state) {
        return switch (state) {
            case NEEDS_ATTENTION -> Urgency.TO_HANDLE;
            case SAVED, WAITING -> Urgency.ON_ITS_WAY;
            case SENT -> Urgency.DONE;
        };
    }

    private static String reason(@Nullable Problem problem, ItemState state) {
        if (problem == null || state == ItemState.SENT) {
            return "";
        }
        String said = ProblemWords.of(problem);
        return state == ItemState.NEEDS_ATTENTION ? said : say("上次没有传成：{0}", said);
    }
}
