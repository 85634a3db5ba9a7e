package cn.xunting.attendance;

import cn.xunting.model.Half;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 签到认定, 四(一)1 — what became of the sign-ins a person owed. A valid leave comes first, then a correction, then an outage,
 * and only then what the machine says. Punches are compared by the minute, and their order does not matter.
 */
public final class DeriveSignIns {
    private final Schedules schedules;
    private final List<Leave> leaves;
    private final Map<Place, UUID> corrections;
    private final List<Outage> outages;
    private final Map<LocalDate, List<LocalDateTime>> punches;
    private final LocalDateTime knownUntil;

    private record Place(LocalDate day, SignInPoint point) {}

    /**
     * The case of one person.
     *
     * @param book of the hall; the other people's leaves and corrections are left aside
     * @param punches of this person
     * @param knownUntil up to when the hall's punches have come in: what is due later and was not made is still open
     */
    public DeriveSignIns(String staffNo, TimeBook book, List<Punch> punches, LocalDateTime knownUntil) {
        this.schedules = book.schedules();
        this.leaves = book.leaves().stream()
                .filter(leave -> leave.staffNo().equals(staffNo) && excuses(book, leave))
                .toList();
        this.corrections = book.corrections().stream()
                .filter(correction -> correction.staffNo().equals(staffNo))
                .collect(Collectors.toMap(
                        correction -> new Place(correction.day(), correction.point()),
                        SignInCorrection::id,
                        (first, second) -> first));
        this.outages = book.outages();
        this.punches = punches.stream()
                .map(punch -> punch.at().truncatedTo(ChronoUnit.MINUTES))
                .sorted()
                .collect(Collectors.groupingBy(LocalDateTime::toLocalDate, TreeMap::new, Collectors.toList()));
        this.knownUntil = knownUntil;
    }

    /** What became of the four sign-ins of each working day, in their order. */
    public List<DerivedPoint> on(List<LocalDate> workingDays) {
        List<DerivedPoint> points = new ArrayList<>(workingDays.size() * SignInPoint.values().length);
        for (LocalDate day : workingDays) {
            Schedule schedule = schedules.on(day);
            for (SignInPoint point : SignInPoint.values()) {
                points.add(derived(day, point, schedule));
            }
        }
        return points;
    }

    /** Whether a valid leave covers both halves of every one of the days: then nothing was due. */
    public boolean isAwayOnAll(List<LocalDate> workingDays) {
        return !workingDays.isEmpty()
                && workingDays.stream()
                        .flatMap(day -> Stream.of(SignInPoint.AM_IN, SignInPoint.PM_IN)
                                .map(point -> new HalfDay(day, point.half())))
                        .allMatch(half -> leaveOn(half).isPresent());
    }

    private DerivedPoint derived(LocalDate day, SignInPoint point, Schedule schedule) {
        LocalTime time = schedule.time(point);
        LocalDateTime punch = punch(day, point, schedule);
        Optional<Leave> leave = leaveOn(new HalfDay(day, point.half()));
        if (leave.isPresent()) {
            return new DerivedPoint(
                    day,
                    point,
                    time,
                    SignInOutcome.EXCUSED,
                    SignInCause.LEAVE,
                    punch,
                    leave.get().id());
        }
        UUID correction = corrections.get(new Place(day, point));
        if (correction != null) {
            return new DerivedPoint(day, point, time, SignInOutcome.ON_TIME, SignInCause.CORRECTION, punch, correction);
        }
        Optional<Outage> outage = outages.stream()
                .filter(declared -> declared.covers(day.atTime(time)))
                .findFirst();
        if (outage.isPresent()) {
            return new DerivedPoint(
                    day,
                    point,
                    time,
                    SignInOutcome.EXCUSED,
                    SignInCause.OUTAGE,
                    punch,
                    outage.get().id());
        }
        SignInOutcome outcome = byMachine(day, point, schedule, punch);
        SignInCause cause = outcome == SignInOutcome.OPEN
                ? SignInCause.NOT_YET
                : punch == null ? SignInCause.NO_PUNCH : SignInCause.PUNCH;
        return new DerivedPoint(day, point, time, outcome, cause, punch, null);
    }

    private SignInOutcome byMachine(
            LocalDate day, SignInPoint point, Schedule schedule, @Nullable LocalDateTime punch) {
        if (punch != null && inTime(point, schedule, punch.toLocalTime())) {
            return SignInOutcome.ON_TIME;
        }
        if (punch != null && point.isArrival()) {
            return SignInOutcome.LATE;
        }
        if (knownUntil.isBefore(lastMoment(day, point, schedule))) {
            return SignInOutcome.OPEN; // a departure may still be made, or made again later
        }
        return punch == null ? SignInOutcome.ABSENT : SignInOutcome.EARLY;
    }

    private static boolean inTime(SignInPoint point, Schedule schedule, LocalTime at) {
        int minutes = minuteOfDay(schedule.time(point));
        return point.isArrival()
                ? minuteOfDay(at) <= minutes + schedule.graceMinutes()
                : minuteOfDay(at) >= minutes - schedule.graceMinutes();
    }

    private static int minuteOfDay(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** The punch of a half that stands for the point: its earliest before the middle, its latest from the middle on. */
    private @Nullable LocalDateTime punch(LocalDate day, SignInPoint point, Schedule schedule) {
        LocalTime middle = schedule.middle(point.half());
        List<LocalDateTime> ofHalf = punches.getOrDefault(day, List.of()).stream()
                .filter(punch -> punch.toLocalTime().isBefore(schedule.noon()) == (point.half() == Half.AM))
                .toList();
        if (ofHalf.isEmpty()) {
            return null;
        }
        LocalDateTime taken = ofHalf.get(point.isArrival() ? 0 : ofHalf.size() - 1);
        return taken.toLocalTime().isBefore(middle) == point.isArrival() ? taken : null;
    }

    /** When nothing can be made good any more: a half's middle for arriving, its end for leaving. */
    private static LocalDateTime lastMoment(LocalDate day, SignInPoint point, Schedule schedule) {
        return switch (point) {
            case AM_IN, PM_IN -> day.atTime(schedule.middle(point.half()));
            case AM_OUT -> day.atTime(schedule.noon());
            case PM_OUT -> day.plusDays(1).atStartOfDay();
        };
    }

    private Optional<Leave> leaveOn(HalfDay half) {
        return leaves.stream().filter(leave -> leave.covers(half)).findFirst();
    }

    private static boolean excuses(TimeBook book, Leave leave) {
        LeaveVerdict verdict = book.verdicts().get(leave.id());
        return verdict != null && verdict.excuses();
    }
}
