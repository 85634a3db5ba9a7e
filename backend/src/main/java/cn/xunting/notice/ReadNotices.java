package cn.xunting.notice;

import cn.xunting.access.Caller;
import cn.xunting.model.wire.office.Notice;
import cn.xunting.model.wire.office.Notices;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 通知箱 — what the caller should hear of, newest first. */
@ApplicationScoped
class ReadNotices {
    private static final Comparator<Notice> NEWEST_FIRST =
            Comparator.comparing(Notice::at).thenComparing(Notice::id).reversed();

    private final NewsFor news;
    private final DueFor due;
    private final NoticeMarks marks;
    private final Clock clock;

    ReadNotices(NewsFor news, DueFor due, NoticeMarks marks, Clock clock) {
        this.news = news;
        this.due = due;
        this.marks = marks;
        this.clock = clock;
    }

    /** All of them, marked as read or not. */
    @Transactional
    List<Notice> all(Caller caller) {
        Instant now = clock.instant();
        Set<UUID> read = marks.of(caller.accountId());
        return Stream.of(news.of(caller, now), due.of(caller, now))
                .flatMap(List::stream)
                .map(notice -> notice.read(read.contains(notice.id())))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** A page of them. */
    @Transactional
    Notices page(Caller caller, boolean unreadOnly, @Nullable String cursor, @Nullable String limit) {
        int most = Cursor.limit(limit);
        Place after = cursor == null ? null : Place.of(Cursor.text(cursor));
        List<Notice> all = all(caller);
        List<Notice> found = all.stream()
                .filter(notice -> !(unreadOnly && notice.read()))
                .filter(notice -> after == null || after.isBefore(notice))
                .limit(most + 1L)
                .toList();
        Page<Notice> page = Page.cut(found, most, (Notice last) -> Place.of(last));
        return new Notices(page.items(), page.next(), unread(all));
    }

    static int unread(List<Notice> all) {
        return (int) all.stream().filter(notice -> !notice.read()).count();
    }

    /** Where a page ended; what stood there may be gone by the next. */
    private record Place(Instant at, UUID id) {
        static Place of(Notice last) {
            return new Place(last.at(), last.id());
        }

        static Place of(String text) {
            int space = text.indexOf(' ');
            try {
                return new Place(
                        Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(space, 0)))),
                        UUID.fromString(text.substring(space + 1)));
            } catch (IllegalArgumentException e) {
                throw Cursor.invalid();
            }
        }

        boolean isBefore(Notice notice) {
            int order = notice.at().compareTo(at);
            return order < 0 || (order == 0 && notice.id().compareTo(id) < 0);
        }

        @Override
        public String toString() {
            return at.toEpochMilli() + " " + id;
        }
    }
}
