package cn.xunting.hall;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.office.Deputy;
import cn.xunting.model.wire.office.NewDeputy;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 指定副代表 — names who stands in for a unit's chief representative, and until when. */
@ApplicationScoped
public class KeepDeputies {
    private static final int LONGEST_APPROVAL = 100;
    private static final int LAST_YEAR = 9999;

    private final RosterRows rows;
    private final ReadRoster rosters;

    KeepDeputies(RosterRows rows, ReadRoster rosters) {
        this.rows = rows;
        this.rosters = rosters;
    }

    /** A page of the deputies a unit has and had, by first day. */
    @Transactional
    public Page<Deputy> of(Hall hall, String unit, @Nullable String cursor, @Nullable String limit) {
        RosterBook book = rosters.read(hall);
        book.demandUnit(unit);
        return Cursor.page(
                book.deputies().stream()
                        .filter(deputy -> deputy.unit().equals(unit))
                        .toList(),
                deputy -> deputy.id().toString(),
                cursor,
                limit);
    }

    /**
     * Names a deputy; the same again is harmless, the same person from the same day with other words is a conflict.
     *
     * @throws Refusal if the person does not serve there, or the unit has a deputy on one of those days
     */
    @Transactional
    public Deputy name(Hall hall, String unit, NewDeputy said) {
        HallRow hallRow = rows.lockedHall(hall.id());
        RosterBook book = rosters.read(hall);
        book.demandUnit(unit);
        demandForm(said);
        if (!book.posted(said.staffNo(), unit, said.from())) {
            throw Refusal.of(
                    ProblemType.NOT_PROCESSABLE,
                    "/staffNo",
                    "工号 " + said.staffNo() + " 在 " + said.from() + " 不在 " + unit + "，请核对人员或先更新花名册");
        }
        DeputyRow known = rows.deputies(hall.id()).stream()
                .filter(row ->
                        row.unit.equals(unit) && row.staffNo.equals(said.staffNo()) && row.starts.equals(said.from()))
                .findFirst()
                .orElse(null);
        if (known != null) {
            if (Objects.equals(known.ends, said.to()) && Objects.equals(known.approval, said.approval())) {
                return deputy(book, known);
            }
            throw new Refusal(ProblemType.CONFLICT, "此人自 " + said.from() + " 起已是副代表；如要改结束日期，请用结束副代表的操作");
        }
        demandFree(rows.deputies(hall.id()), unit, null, said.from(), said.to());
        DeputyRow row = new DeputyRow();
        row.id = UUID.randomUUID();
        row.hallId = hall.id();
        row.unit = unit;
        row.staffNo = said.staffNo();
        row.starts = said.from();
        row.ends = said.to();
        row.approval = said.approval();
        rows.add(row);
        hallRow.rosterVersion++;
        return deputy(book, row);
    }

    /** Sets a deputy's last day. */
    @Transactional
    public Deputy end(Hall hall, UUID id, LocalDate to) {
        HallRow hallRow = rows.lockedHall(hall.id());
        DeputyRow row = rows.deputies(hall.id()).stream()
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有这条副代表记录，请刷新后重试"));
        demandEnd(row.starts, to);
        demandFree(rows.deputies(hall.id()), row.unit, id, row.starts, to);
        if (!to.equals(row.ends)) {
            row.ends = to;
            hallRow.rosterVersion++;
        }
        return deputy(rosters.read(hall), row);
    }

    /** One stands in at a time, so that everybody knows whose word counts. */
    private static void demandFree(
            List<DeputyRow> deputies, String unit, @Nullable UUID self, LocalDate from, @Nullable LocalDate to) {
        deputies.stream()
                .filter(other -> other.unit.equals(unit) && !other.id.equals(self) && other.overlaps(from, to))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.of(
                            ProblemType.NOT_PROCESSABLE,
                            self == null ? "/from" : "/to",
                            unit + " 在这段时间已有副代表：工号 " + other.staffNo + "，自 " + other.starts
                                    + (other.ends == null ? " 起，未定结束日期" : " 至 " + other.ends)
                                    + "；请先结束那一条，或错开日期");
                });
    }

    private static void demandForm(NewDeputy said) {
        demandEnd(said.from(), said.to());
        if (said.approval() != null && said.approval().length() > LONGEST_APPROVAL) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/approval", "批准文号请不要超过 " + LONGEST_APPROVAL + " 个字");
        }
    }

    private static void demandEnd(LocalDate from, @Nullable LocalDate to) {
        if (from.getYear() > LAST_YEAR) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/from", "开始日期过远，请核对");
        }
        if (to != null && (to.isBefore(from) || to.getYear() > LAST_YEAR)) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/to", "结束日期早于开始日期或过远，请核对");
        }
    }

    private static Deputy deputy(RosterBook book, DeputyRow row) {
        return row.deputy(book.staffMember(row.staffNo).map(StaffEntry::name).orElse(row.staffNo));
    }
}
