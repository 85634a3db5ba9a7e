package cn.xunting.attendance;

import cn.xunting.hall.Hall;
import cn.xunting.model.DayKind;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** 查阅考勤册 — all but the punches that decides what became of a hall's sign-ins. */
@ApplicationScoped
public class ReadTime {
    private static final Comparator<Leave> BY_PERSON_AND_TIME =
            Comparator.comparing(Leave::staffNo).thenComparing(Leave::from).thenComparing(Leave::id);

    private final TimeRows rows;
    private final Editions editions;

    ReadTime(TimeRows rows, Editions editions) {
        this.rows = rows;
        this.editions = editions;
    }

    /** What concerns those days, both included; leaves are judged by all that their people have. */
    @Transactional
    public TimeBook read(Hall hall, LocalDate from, LocalDate to) {
        Calendar calendar = calendar(hall);
        List<Leave> all = rows.leavesOf(hall, rows.peopleOnLeave(hall, from, to)).stream()
                .map(LeaveRow::leave)
                .toList();
        List<Leave> touching = all.stream()
                .filter(leave ->
                        !leave.from().day().isAfter(to) && !leave.to().day().isBefore(from))
                .sorted(BY_PERSON_AND_TIME)
                .toList();
        Map<UUID, LeaveVerdict> verdicts = new TreeMap<>(JudgeLeaves.judge(all, calendar, editions));
        verdicts.keySet().retainAll(touching.stream().map(Leave::id).toList());
        return new TimeBook(
                calendar,
                schedules(hall),
                touching,
                verdicts,
                corrections(hall, from, to),
                outages(hall).stream()
                        .filter(outage -> !outage.from().toLocalDate().isAfter(to)
                                && !outage.to().toLocalDate().isBefore(from))
                        .toList());
    }

    /** The hall's working days. */
    @Transactional
    public Calendar calendar(Hall hall) {
        Map<LocalDate, DayKind> exceptions = new TreeMap<>();
        for (CalendarExceptionRow row : rows.exceptions(hall)) {
            if (row.kind != null) {
                exceptions.put(row.onDay, row.kind);
            }
        }
        return new Calendar(exceptions);
    }

    /** A verdict on each of the leaves, by its id; they should be all that their people have. */
    @Transactional
    public Map<UUID, LeaveVerdict> verdicts(Hall hall, List<Leave> leaves) {
        return JudgeLeaves.judge(leaves, calendar(hall), editions);
    }

    /** The hall's sign-in times. */
    @Transactional
    public Schedules schedules(Hall hall) {
        return new Schedules(rows.seasons(hall).stream()
                .filter(row -> !row.isGone())
                .map(ScheduleSeasonRow::schedule)
                .toList());
    }

    /** The corrections of those days, in order. */
    @Transactional
    public List<SignInCorrection> corrections(Hall hall, LocalDate from, LocalDate to) {
        return rows.corrections(hall, from, to).stream()
                .map(CorrectionRow::correction)
                .sorted(Comparator.comparing(SignInCorrection::day)
                        .thenComparing(SignInCorrection::staffNo)
                        .thenComparing(SignInCorrection::point))
                .toList();
    }

    /** The outages that stand, in order. */
    @Transactional
    public List<Outage> outages(Hall hall) {
        return rows.outages(hall).stream()
                .filter(row -> !row.isGone())
                .map(OutageRow::outage)
                .sorted(Comparator.comparing(Outage::from).thenComparing(Outage::id))
                .toList();
    }
}
