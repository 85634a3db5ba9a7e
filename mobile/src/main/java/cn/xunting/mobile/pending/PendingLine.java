package cn.xunting.mobile.pending;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Problem;
import java.time.LocalDate;
import java.util.UUID;

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
                missing == 0 ? "" : "照片待上传 " + missing + " 张",
                reason(item),
                item.author().equals(me) ? "" : "由账号 " + item.author() + " 记录，该账号登录后上传");
    }

    private static Urgency urgency(ItemState state) {
        return switch (state) {
            case NEEDS_ATTENTION -> Urgency.TO_HANDLE;
            case SAVED, WAITING -> Urgency.ON_ITS_WAY;
            case SENT -> Urgency.DONE;
        };
    }

    private static String reason(OutboxItem item) {
        Problem problem = item.problem();
        if (problem == null || item.state() == ItemState.SENT) {
            return "";
        }
        String said = problem.detail().isBlank() ? problem.title() : problem.detail();
        return item.state() == ItemState.NEEDS_ATTENTION ? said : "上次没有传成：" + said;
    }
}
