package cn.xunting.notice;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.Notice;
import cn.xunting.model.wire.office.UnreadNotices;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** 标为已读 — a repeat changes nothing, also where the notice has gone meanwhile. */
@ApplicationScoped
class MarkRead {
    private final ReadNotices read;
    private final NoticeMarks marks;
    private final Clock clock;

    MarkRead(ReadNotices read, NoticeMarks marks, Clock clock) {
        this.read = read;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Marks one notice.
     *
     * @throws Refusal if the caller has no such notice and never marked it
     */
    UnreadNotices one(Caller caller, UUID id) {
        return Transactions.retrying(() -> mark(caller, id, false));
    }

    /**
     * Marks a notice and all that are older.
     *
     * @throws Refusal if the caller has no such notice and never marked it
     */
    UnreadNotices upTo(Caller caller, UUID id) {
        return Transactions.retrying(() -> mark(caller, id, true));
    }

    private UnreadNotices mark(Caller caller, UUID id, boolean andOlder) {
        List<Notice> all = read.all(caller);
        List<UUID> ids = all.stream().map(Notice::id).toList();
        int place = ids.indexOf(id);
        if (place < 0) {
            if (marks.of(caller.accountId()).contains(id)) {
                return new UnreadNotices(ReadNotices.unread(all));
            }
            throw new Refusal(ProblemType.NOT_FOUND, "没有这条通知，可能事情已经办完，请刷新");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<UUID> unmarked = all.subList(place, andOlder ? all.size() : place + 1).stream()
                .filter(notice -> !notice.read())
                .map(Notice::id)
                .toList();
        marks.forget(caller.accountId(), now.minus(NewsFor.WINDOW));
        marks.add(caller.accountId(), unmarked, now);
        return new UnreadNotices(ReadNotices.unread(all) - unmarked.size());
    }
}
