package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.model.HallTime;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.OutageEntry;
import cn.xunting.model.wire.office.OutageReport;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.BodyText;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 申报停机 — that the sign-in machine did not work, or that it did after all. */
@ApplicationScoped
public class DeclareOutage {
    private final TimeRows rows;
    private final AppendVersions versions;
    private final ReadTime time;

    DeclareOutage(TimeRows rows, AppendVersions versions, ReadTime time) {
        this.rows = rows;
        this.versions = versions;
        this.time = time;
    }

    /** Declares one; the same time again is the same outage, whose reason it may put better. */
    public OutageEntry declare(Caller caller, OutageReport report) {
        BodyText.demand("/reason", report.reason(), BodyText.LONGEST_REASON);
        LocalDateTime from = time("/from", report.from());
        LocalDateTime to = time("/to", report.to());
        if (to.isBefore(from)) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/to", "结束时间早于开始时间，请核对");
        }
        Outage outage = new Outage(idOf(caller.hall(), from, to), from, to, report.reason());
        versions.append(
                caller, false, () -> Versions.of(List.of(OutageRow.of(outage, false)), rows.outages(caller.hall())));
        return entry(outage);
    }

    /** Takes one back; taking it back again changes nothing. */
    public void cancel(Caller caller, UUID id, @Nullable String reason) {
        BodyText.demandShort("/reason", reason, BodyText.LONGEST_REASON);
        versions.append(caller, false, () -> {
            OutageRow before = rows.outages(caller.hall()).stream()
                    .filter(row -> row.outageId.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + id + " 的停机记录，请核对编号"));
            OutageRow row = OutageRow.of(before.outage(), true);
            row.reason = reason == null || before.cancelled ? before.reason : reason;
            return Versions.of(List.of(row), List.of(before));
        });
    }

    /** A page of the outages that stand, in order. */
    @Transactional
    public Page<OutageEntry> page(Caller caller, @Nullable String cursor, @Nullable String limit) {
        return Cursor.page(
                time.outages(caller.hall()).stream().map(DeclareOutage::entry).toList(),
                outage -> outage.id().toString(),
                cursor,
                limit);
    }

    private static UUID idOf(Hall hall, LocalDateTime from, LocalDateTime to) {
        String name = "outage " + hall.id() + " " + WallClock.text(from) + " " + WallClock.text(to);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDateTime time(String pointer, String text) {
        try {
            LocalDateTime time = WallClock.read(text);
            if (HallTime.isPlausible(time.toLocalDate())) {
                return time;
            }
        } catch (DateTimeException e) {
            // Answered below, like years far from ours.
        }
        throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "时间请写成 2023-10-09 08:00 的样子");
    }

    private static OutageEntry entry(Outage outage) {
        return new OutageEntry(
                outage.id(), WallClock.text(outage.from()), WallClock.text(outage.to()), outage.reason());
    }
}
