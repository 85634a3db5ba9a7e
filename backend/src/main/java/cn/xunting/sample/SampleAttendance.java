package cn.xunting.sample;

import cn.xunting.attendance.HalfDay;
import cn.xunting.attendance.Leave;
import cn.xunting.attendance.Punch;
import cn.xunting.attendance.SignInCorrection;
import cn.xunting.hall.Hall;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.office.LeaveRequest;
import cn.xunting.model.wire.office.OutageReport;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the time of the sample's month: everybody signs in a few minutes before and out a few minutes after, but for what the
 * templates say, while on leave, and while the machine was down. Nothing of it is later than now.
 */
final class SampleAttendance {
    private static final int OUTAGE_DAY = 6;
    private static final int OUTAGE_MINUTES = 20;
    private static final int SPREAD = 14;
    private static final int SECONDS = 60;
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Hall hall;
    private final SampleCalendar calendar;
    private final LocalDateTime now;
    private final List<SampleLeave> leaves = SampleTable.read("leaves", SampleLeave.FORMAT);
    private final Map<SampleSignIn.Key, SampleSignIn> signIns =
            SampleTable.read("signins", SampleSignIn.FORMAT).stream()
                    .collect(Collectors.toUnmodifiableMap(SampleSignIn::key, Function.identity()));

    SampleAttendance(Hall hall, SampleCalendar calendar, LocalDateTime now) {
        this.hall = hall;
        this.calendar = calendar;
        this.now = now;
    }

    SampleTime of(List<PostingEntry> postings) {
        List<Leave> approved = leaves.stream()
                .filter(SampleLeave::isApproved)
                .map(leave -> leave.approved(hall, calendar))
                .toList();
        List<LeaveRequest> requests = leaves.stream()
                .filter(leave -> !leave.isApproved())
                .map(leave -> leave.request(calendar))
                .toList();
        LocalDateTime down = calendar.due(calendar.workingDay(OUTAGE_DAY), SignInPoint.PM_IN);
        OutageReport outage = new OutageReport(
                TO_THE_MINUTE.format(down.minusMinutes(OUTAGE_MINUTES)),
                TO_THE_MINUTE.format(down.plusMinutes(OUTAGE_MINUTES)),
                "大厅停电，签到机不能用");
        return new SampleTime(
                calendar.exceptions(),
                calendar.seasons(),
                approved,
                requests,
                corrections(),
                down.plusMinutes(OUTAGE_MINUTES).isBefore(now) ? List.of(outage) : List.of(),
                punches(postings, approved, down));
    }

    private List<SignInCorrection> corrections() {
        return SampleTable.read("corrections", SampleCorrection.FORMAT).stream()
                .map(each -> each.on(hall, calendar.workingDay(each.key().day())))
                .filter(each -> calendar.due(each.day(), each.point()).isBefore(now))
                .toList();
    }

    private List<Punch> punches(List<PostingEntry> postings, List<Leave> approved, LocalDateTime down) {
        List<Punch> punches = new ArrayList<>();
        List<LocalDate> days = calendar.workingDays();
        for (int number = 1; number <= days.size(); number++) {
            LocalDate day = days.get(number - 1);
            for (PostingEntry posting : postings) {
                for (SignInPoint point : SignInPoint.values()) {
                    boolean away = approved.stream()
                            .anyMatch(leave -> leave.staffNo().equals(posting.staffNo())
                                    && leave.covers(new HalfDay(day, point.half())));
                    LocalDateTime due = calendar.due(day, point);
                    if (posting.covers(day) && !away && !due.equals(down)) {
                        add(punches, new SampleSignIn.Key(number, posting.staffNo(), point), due);
                    }
                }
            }
        }
        return punches.stream()
                .filter(punch -> !punch.at().isAfter(now))
                .sorted(Comparator.comparing(Punch::at).thenComparing(Punch::staffNo))
                .toList();
    }

    private void add(List<Punch> punches, SampleSignIn.Key key, LocalDateTime due) {
        SampleSignIn special = signIns.get(key);
        if (special == null) {
            punches.add(new Punch(key.staffNo(), usual(key, due)));
        } else if (special.minutes() != null) {
            punches.add(new Punch(key.staffNo(), due.plusMinutes(special.minutes())));
        }
    }

    /** Spread over some minutes, the same whenever it is asked. */
    private static LocalDateTime usual(SampleSignIn.Key key, LocalDateTime due) {
        int person = Integer.parseInt(key.staffNo().substring(1));
        int mixed = 31 * person + 17 * key.day() + 7 * due.getHour();
        int minutes = 1 + mixed % SPREAD;
        return due.plusMinutes(key.point().isArrival() ? -minutes : minutes).plusSeconds(mixed % SECONDS);
    }
}
