package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.office.PersonSignIns;
import cn.xunting.model.wire.office.SignInEntry;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 查个人签到 — what was derived for each point, with the punches it came from. */
@ApplicationScoped
class ReadSignIns {
    private final ReadRoster rosters;
    private final ReadAttendance attendance;
    private final ReadPunches punches;

    ReadSignIns(ReadRoster rosters, ReadAttendance attendance, ReadPunches punches) {
        this.rosters = rosters;
        this.attendance = attendance;
        this.punches = punches;
    }

    /**
     * A person's sign-ins.
     *
     * @param day the one day wanted, or absent for the whole month
     * @throws Refusal if the caller may not see the person, or nobody of that number served anywhere in the month
     */
    @Transactional
    PersonSignIns read(Caller caller, String staffNo, YearMonth month, @Nullable LocalDate day) {
        List<PostingEntry> postings = rosters.read(caller.hall()).postingsOf(staffNo);
        List<SignInEntry> points = attendance.month(caller.hall(), month, postings).units().entrySet().stream()
                .filter(unit -> caller.readsAssessmentOf(unit.getKey()) || caller.isPerson(staffNo))
                .flatMap(unit -> unit.getValue().stream()
                        .flatMap(person -> person.points().stream())
                        .map(point -> toWire(unit.getKey(), point)))
                .filter(point -> day == null || point.date().equals(day))
                .toList();
        if (points.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND, "工号 " + staffNo + " 在这段时间没有应签到的记录，请核对工号和日期");
        }
        // A representative sees the punches of the days the person served in their unit, not of the others.
        Set<LocalDate> seen = points.stream().map(SignInEntry::date).collect(Collectors.toSet());
        boolean seesAll = caller.readsAssessment() || caller.isPerson(staffNo);
        LocalDate from = day == null ? month.atDay(1) : day;
        LocalDate to = day == null ? month.atEndOfMonth() : day;
        return new PersonSignIns(
                staffNo,
                points,
                punches.ofPerson(caller.hall(), staffNo, from, to).stream()
                        .filter(punch -> seesAll || seen.contains(punch.at().toLocalDate()))
                        .map(punch -> WallClock.toTheSecond(punch.at()))
                        .toList());
    }

    private static SignInEntry toWire(String unit, DerivedPoint point) {
        LocalDateTime punch = point.punch();
        return new SignInEntry(
                unit,
                point.day(),
                point.point(),
                point.scheduled().toString(),
                point.outcome(),
                point.cause().name(),
                punch == null ? null : WallClock.toTheSecond(punch),
                point.reference());
    }
}
