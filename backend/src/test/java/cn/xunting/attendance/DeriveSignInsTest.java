package cn.xunting.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.ApprovalTier;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import cn.xunting.model.SignInPoint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 签到认定: the four points of Monday 2023-10-09. */
class DeriveSignInsTest {
    private static final LocalDate MONDAY = LocalDate.of(2023, 10, 9);
    private static final LocalDateTime AFTERWARDS = MONDAY.plusDays(1).atStartOfDay();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            四次都准点                 | 08:30 12:00 14:30 17:30 | ON_TIME ON_TIME ON_TIME ON_TIME
            同一分钟内的秒不算         | 08:30:59 12:00:00 14:30:59 17:30:01 | ON_TIME ON_TIME ON_TIME ON_TIME
            晚一分钟是迟到             | 08:31 12:00 14:31 17:30 | LATE ON_TIME LATE ON_TIME
            早一分钟是早退             | 08:30 11:59 14:30 17:29 | ON_TIME EARLY ON_TIME EARLY
            全天没有打卡               |                         | ABSENT ABSENT ABSENT ABSENT
            上午中点前一分钟是签到     | 10:14                   | LATE ABSENT ABSENT ABSENT
            上午中点是签退             | 10:15                   | ABSENT EARLY ABSENT ABSENT
            下午中点前一分钟是签到     | 15:59                   | ABSENT ABSENT LATE ABSENT
            下午中点是签退             | 16:00                   | ABSENT ABSENT ABSENT EARLY
            午间分界前一分钟属上午     | 13:14                   | ABSENT ON_TIME ABSENT ABSENT
            午间分界属下午             | 13:15                   | ABSENT ABSENT ON_TIME ABSENT
            签到取最早                 | 08:40 08:20             | ON_TIME ABSENT ABSENT ABSENT
            签退取最晚                 | 11:30 12:10             | ABSENT ON_TIME ABSENT ABSENT
            凌晨打卡也算签到           | 00:00                   | ON_TIME ABSENT ABSENT ABSENT
            深夜打卡也算签退           | 23:59                   | ABSENT ABSENT ABSENT ON_TIME
            """)
    void punches_become_points(String situation, @Nullable String punches, String outcomes) {
        assertThat(outcomes(punches(punches), book())).as(situation).isEqualTo(outcomes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            宽限内到   | 5 | 08:35 11:55 14:35 17:25 | ON_TIME ON_TIME ON_TIME ON_TIME
            过了宽限   | 5 | 08:36 11:54 14:36 17:24 | LATE EARLY LATE EARLY
            """)
    void grace_moves_the_threshold(String situation, int grace, String punches, String outcomes) {
        Schedule winter = new Schedule(
                LocalDate.of(2023, 10, 1),
                LocalTime.of(8, 30),
                LocalTime.of(12, 0),
                LocalTime.of(14, 30),
                LocalTime.of(17, 30),
                grace);
        assertThat(outcomes(punches(punches), book(List.of(winter), List.of(), List.of(), List.of())))
                .as(situation)
                .isEqualTo(outcomes);
    }

    @Test
    void a_day_falls_under_the_season_that_has_begun() {
        Schedule summer = new Schedule(
                MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(15, 0), LocalTime.of(18, 0), 0);
        Schedule next = new Schedule(
                MONDAY.plusDays(1),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                LocalTime.of(14, 0),
                LocalTime.of(17, 0),
                0);
        TimeBook book = book(List.of(next, summer), List.of(), List.of(), List.of());
        assertThat(outcomes(punches("08:01 12:00 15:00 18:00"), book)).isEqualTo("LATE ON_TIME ON_TIME ON_TIME");
    }

    @Test
    void a_valid_leave_excuses_whatever_was_punched_and_an_invalid_one_nothing() {
        Leave morning = leave("2023-10-09 AM", "2023-10-09 AM");
        List<Punch> late = punches("09:00 11:00 14:30 17:30");
        assertThat(outcomes(late, book(morning, true))).isEqualTo("EXCUSED EXCUSED ON_TIME ON_TIME");
        assertThat(outcomes(late, book(morning, false))).isEqualTo("LATE EARLY ON_TIME ON_TIME");
    }

    @Test
    void an_approved_correction_makes_its_point_on_time() {
        UUID id = UUID.randomUUID();
        var correction = new SignInCorrection(id, "0101", MONDAY, SignInPoint.PM_OUT, "开会", "王科长");
        var others = new SignInCorrection(UUID.randomUUID(), "0102", MONDAY, SignInPoint.AM_IN, "开会", "王科长");
        List<DerivedPoint> points = derive(
                punches("08:30 12:00 14:30"),
                book(List.of(), List.of(), List.of(correction, others), List.of()),
                AFTERWARDS);
        assertThat(points.get(3).outcome()).hasToString("ON_TIME");
        assertThat(points.get(3).cause()).isEqualTo(SignInCause.CORRECTION);
        assertThat(points.get(3).reference()).isEqualTo(id);
    }

    @Test
    void an_outage_excuses_the_points_whose_time_lies_in_it() {
        var outage = new Outage(UUID.randomUUID(), MONDAY.atTime(12, 0), MONDAY.atTime(14, 30), "断电");
        assertThat(outcomes(List.of(), book(List.of(), List.of(), List.of(), List.of(outage))))
                .isEqualTo("ABSENT EXCUSED EXCUSED ABSENT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上午中点前没有定论         | 10:14 |             | OPEN OPEN OPEN OPEN
            上午中点起没签到就是缺勤   | 10:15 |             | ABSENT OPEN OPEN OPEN
            提前打卡离开前还可再打     | 13:14 | 08:30 11:00 | ON_TIME OPEN OPEN OPEN
            午间分界起早退成立         | 13:15 | 08:30 11:00 | ON_TIME EARLY OPEN OPEN
            迟到不必等                 | 09:00 | 08:31       | LATE OPEN OPEN OPEN
            准点签退不必等             | 12:00 | 08:30 12:00 | ON_TIME ON_TIME OPEN OPEN
            """)
    void what_can_still_be_made_good_is_open(String situation, LocalTime until, @Nullable String at, String outcomes) {
        assertThat(text(derive(punches(at), book(), MONDAY.atTime(until))))
                .as(situation)
                .isEqualTo(outcomes);
    }

    @Test
    void the_order_of_punches_does_not_matter() {
        List<Punch> all = new ArrayList<>(punches("08:31 08:29 11:58 12:01 14:29 16:00 17:31"));
        List<DerivedPoint> expected = derive(all, book(), AFTERWARDS);
        Collections.reverse(all);
        assertThat(derive(all, book(), AFTERWARDS)).isEqualTo(expected);
    }

    private static String outcomes(List<Punch> punches, TimeBook book) {
        return text(derive(punches, book, AFTERWARDS));
    }

    private static String text(List<DerivedPoint> points) {
        return points.stream().map(point -> point.outcome().name()).collect(Collectors.joining(" "));
    }

    private static List<DerivedPoint> derive(List<Punch> punches, TimeBook book, LocalDateTime until) {
        return new DeriveSignIns("0101", book, punches, until).on(List.of(MONDAY));
    }

    private static List<Punch> punches(@Nullable String times) {
        return Stream.ofNullable(times)
                .flatMap(text -> Arrays.stream(text.split(" ", -1)))
                .map(text -> new Punch("0101", MONDAY.atTime(LocalTime.parse(text))))
                .toList();
    }

    private static Leave leave(String from, String to) {
        return new Leave(
                UUID.randomUUID(),
                "0101",
                LeaveKind.PERSONAL,
                HalfDay.parse(from).orElseThrow(),
                HalfDay.parse(to).orElseThrow(),
                LeaveState.APPROVED,
                ApprovalTier.SUPERVISION,
                null);
    }

    private static TimeBook book() {
        return book(List.of(), List.of(), List.of(), List.of());
    }

    private static TimeBook book(Leave leave, boolean excuses) {
        return new TimeBook(
                Calendar.WEEKDAYS,
                new Schedules(List.of()),
                List.of(leave),
                Map.of(leave.id(), new LeaveVerdict(excuses, 1, List.of())),
                List.of(),
                List.of());
    }

    private static TimeBook book(
            List<Schedule> seasons, List<Leave> leaves, List<SignInCorrection> corrections, List<Outage> outages) {
        return new TimeBook(Calendar.WEEKDAYS, new Schedules(seasons), leaves, Map.of(), corrections, outages);
    }
}
