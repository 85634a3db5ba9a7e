package cn.xunting.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.ApprovalTier;
import cn.xunting.model.DayKind;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import cn.xunting.model.PostingRole;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.wire.PostingEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 月度出勤: September 2023, whose 29th is a holiday, 20 working days; asked in October unless a test says otherwise. */
class ReckonMonthTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2023, 9);
    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 10);
    private static final Calendar CALENDAR = new Calendar(Map.of(LocalDate.of(2023, 9, 29), DayKind.HOLIDAY));

    @Test
    void a_mover_owes_each_unit_the_working_days_served_there() {
        MonthAttendance month = reckon(
                List.of(),
                List.of(),
                OCTOBER,
                posting("A", "W01", "2023-09-01", "2023-09-15"),
                posting("A", "W02", "2023-09-16", null));
        assertThat(month.days()).hasSize(20);
        assertThat(month.of("W01")).singleElement().satisfies(person -> {
            assertThat(person.workingDays()).isEqualTo(11);
            assertThat(person.points()).hasSize(44);
            assertThat(person.postedOnLastDay()).isFalse();
        });
        assertThat(month.of("W02")).singleElement().satisfies(person -> {
            assertThat(person.workingDays()).isEqualTo(9);
            assertThat(person.points()).hasSize(36);
            assertThat(person.postedOnLastDay()).isTrue();
        });
    }

    @Test
    void someone_on_leave_for_the_whole_month_is_off_the_roster_and_one_half_day_keeps_them_on_it() {
        PostingEntry posting = posting("A", "W01", "2023-01-01", null);
        assertThat(reckon(List.of(), List.of(leave("2023-09-01 AM", "2023-09-28 PM")), OCTOBER, posting)
                        .of("W01"))
                .isEmpty();
        assertThat(reckon(List.of(), List.of(leave("2023-09-01 PM", "2023-09-28 PM")), OCTOBER, posting)
                        .of("W01"))
                .singleElement()
                .satisfies(person -> assertThat(person.points()).hasSize(80));
    }

    @Test
    void overlapping_postings_in_one_unit_owe_a_day_once() {
        MonthAttendance month = reckon(
                List.of(),
                List.of(),
                OCTOBER,
                posting("A", "W01", "2023-09-01", null),
                posting("A", "W01", "2023-09-11", null));
        assertThat(month.of("W01"))
                .singleElement()
                .satisfies(person -> assertThat(person.points()).hasSize(80));
    }

    @Test
    void without_any_punch_nothing_is_judged() {
        MonthAttendance month = reckon(List.of(), List.of(), OCTOBER, posting("A", "W01", "2023-09-01", null));
        assertThat(outcomes(month)).containsOnly(SignInOutcome.OPEN);
        assertThat(month.daysWithoutPunches()).isEmpty();
    }

    @Test
    void once_a_month_that_is_over_has_a_punch_all_of_it_is_judged() {
        MonthAttendance month =
                reckon(List.of(punch("B", "2023-09-04")), List.of(), OCTOBER, posting("A", "W01", "2023-09-01", null));
        assertThat(outcomes(month)).containsOnly(SignInOutcome.ABSENT);
        assertThat(month.daysWithoutPunches()).hasSize(19).doesNotContain(LocalDate.of(2023, 9, 4));
    }

    @Test
    void a_running_month_is_judged_to_the_end_of_the_last_day_with_punches() {
        MonthAttendance month = reckon(
                List.of(punch("B", "2023-09-04")),
                List.of(),
                LocalDate.of(2023, 9, 6),
                posting("A", "W01", "2023-09-01", null));
        assertThat(outcomes(month).stream().filter(SignInOutcome.ABSENT::equals))
                .hasSize(8);
        assertThat(month.daysWithoutPunches()).containsExactly(LocalDate.of(2023, 9, 1));
    }

    @Test
    void today_is_judged_up_to_the_latest_punch() {
        MonthAttendance month = reckon(
                List.of(punch("B", "2023-09-01")),
                List.of(),
                LocalDate.of(2023, 9, 1),
                posting("A", "W01", "2023-09-01", null));
        assertThat(outcomes(month).stream().filter(SignInOutcome.ABSENT::equals))
                .hasSize(1);
    }

    private static List<SignInOutcome> outcomes(MonthAttendance month) {
        return month.of("W01").stream()
                .flatMap(person -> person.points().stream())
                .map(DerivedPoint::outcome)
                .toList();
    }

    private static MonthAttendance reckon(
            List<Punch> punches, List<Leave> leaves, LocalDate today, PostingEntry... postings) {
        Map<UUID, LeaveVerdict> verdicts =
                leaves.isEmpty() ? Map.of() : Map.of(leaves.get(0).id(), new LeaveVerdict(true, 1, List.of()));
        TimeBook book = new TimeBook(CALENDAR, new Schedules(List.of()), leaves, verdicts, List.of(), List.of());
        return new ReckonMonth(SEPTEMBER, book, punches, today).reckon(List.of(postings));
    }

    private static PostingEntry posting(String staffNo, String unit, String from, @Nullable String to) {
        return new PostingEntry(
                staffNo, unit, PostingRole.STAFF, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null);
    }

    /** At 10:15, when arriving is over and leaving is not. */
    private static Punch punch(String staffNo, String day) {
        return new Punch(staffNo, LocalDate.parse(day).atTime(10, 15));
    }

    private static Leave leave(String from, String to) {
        return new Leave(
                UUID.randomUUID(),
                "A",
                LeaveKind.SICK,
                HalfDay.parse(from).orElseThrow(),
                HalfDay.parse(to).orElseThrow(),
                LeaveState.APPROVED,
                ApprovalTier.MAIN_LEADER,
                null);
    }
}
