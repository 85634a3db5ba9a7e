package cn.xunting.honours;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.SuspensionEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import cn.xunting.scoring.SuspendedMonths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;

/** 查询停发 — the decisions that stand, with the months each suspends. */
@ApplicationScoped
public class ReadSuspensions {
    private final SuspensionRows rows;

    ReadSuspensions(SuspensionRows rows) {
        this.rows = rows;
    }

    /** All that stand, by day. */
    @Transactional
    public List<SuspensionEntry> all(Hall hall, Edition edition, Readings readings) {
        return rows.standing(hall).stream()
                .map(row -> entry(row, edition, readings))
                .toList();
    }

    /** Those that suspend the month, by day; several may suspend one unit or person. */
    @Transactional
    public List<SuspensionEntry> in(Hall hall, YearMonth month, Edition edition, Readings readings) {
        return all(hall, edition, readings).stream()
                .filter(suspension -> suspension.months().contains(month))
                .toList();
    }

    static SuspensionEntry entry(SuspensionRow row, Edition edition, Readings readings) {
        return new SuspensionEntry(
                row.suspensionId,
                row.unit,
                row.staffNo,
                row.decidedOn,
                row.paper,
                row.reason,
                List.copyOf(SuspendedMonths.of(List.of(row.decidedOn), readings, edition.suspensionTerm())),
                AttachmentText.list(row.attachments));
    }
}
