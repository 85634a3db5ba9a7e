package cn.xunting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.attendance.Punch;
import cn.xunting.hall.Hall;
import cn.xunting.imports.ImportedFinding;
import cn.xunting.model.Digest;
import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.PostingRole;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample is sound. What its months come to, by the regulation and by hand, stands in
 * {@code test/resources/sample/totals.csv} for the tests of the whole: the columns are the sections and the total of an open
 * month from June 2026 on, when nobody moves any more.
 */
class SampleHallTest {
    private static final Hall HALL = new Hall(1, "H", "示例", HallTime.CHINA);
    private static final Roster ROSTER = hallAt("2026-11-24T14:00:00").roster();

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void every_unit_has_exactly_one_chief_representative_on_every_day(int year) {
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            LocalDate on = day;
            List<String> led = ROSTER.postings().stream()
                    .filter(posting -> posting.covers(on) && posting.role() == PostingRole.CHIEF_REPRESENTATIVE)
                    .map(PostingEntry::unit)
                    .toList();
            assertThat(led)
                    .as(day.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            ROSTER.units().stream().map(UnitEntry::code).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void nobody_serves_twice_on_one_day(int year) {
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            LocalDate on = day;
            assertThat(ROSTER.postings().stream()
                            .filter(posting -> posting.covers(on))
                            .map(PostingEntry::staffNo))
                    .as(day.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            月初零点         | 2026-11-01T00:00:00 | false
            月初周日         | 2026-11-01T00:10:00 | false
            月初周日下午     | 2026-11-01T15:00:00 | false
            首个工作日开门前 | 2026-11-02T08:29:59 | false
            首个工作日开门   | 2026-11-02T08:30:00 | false
            首个工作日一分钟 | 2026-11-02T08:31:00 | true
            首个工作日中午   | 2026-11-02T12:00:00 | true
            平日夜里         | 2026-11-24T23:00:00 | true
            周末             | 2026-11-28T10:00:00 | true
            月末             | 2026-11-30T23:59:59 | true
            工作日的月初零点 | 2026-12-01T00:10:00 | false
            """)
    void findings_lie_in_the_elapsed_part_of_the_month_and_in_office_hours_once_there_are_any(
            String situation, LocalDateTime now, boolean inOfficeHours) {
        YearMonth month = YearMonth.from(now);
        List<Instant> times = occurred(hallAt(now.toString()).load());

        assertThat(times).allSatisfy(time -> {
            LocalDateTime local = HallTime.CHINA.wallClock(time);
            assertThat(YearMonth.from(local)).isEqualTo(month);
            assertThat(local).isBeforeOrEqualTo(now);
            if (inOfficeHours) {
                assertThat(local.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 30));
                assertThat(new SampleCalendar(month).workingDays()).contains(local.toLocalDate());
            }
        });
        assertThat(times).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void the_ids_of_a_month_stay_and_those_of_another_differ() {
        List<UUID> ids = ids("2026-11-24T14:00:00");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(ids("2026-11-01T00:10:00")).isEqualTo(ids);
        assertThat(ids("2026-12-24T14:00:00")).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void findings_name_units_and_people_who_serve_there() {
        for (ImportedFinding finding : hallAt("2026-11-24T14:00:00").load().findings()) {
            String staffNo = finding.report().staffNo();
            assertThat(ROSTER.units())
                    .extracting(UnitEntry::code)
                    .contains(finding.report().unit());
            if (staffNo != null) {
                assertThat(ROSTER.postings())
                        .filteredOn(posting -> posting.staffNo().equals(staffNo))
                        .extracting(PostingEntry::unit)
                        .containsOnly(finding.report().unit());
            }
        }
    }

    @Test
    void the_hall_is_as_large_as_a_real_one() {
        assertThat(ROSTER.units())
                .filteredOn(unit -> unit.kind() == UnitKind.WINDOW)
                .hasSize(18);
        assertThat(ROSTER.units())
                .filteredOn(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .hasSize(6);
        assertThat(ROSTER.staff()).hasSize(180).extracting(StaffEntry::name).doesNotHaveDuplicates();
        Set<String> known = ROSTER.staff().stream().map(StaffEntry::staffNo).collect(Collectors.toSet());
        assertThat(ROSTER.postings()).extracting(PostingEntry::staffNo).allMatch(known::contains);
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(
                        ROSTER.postings().stream().map(PostingEntry::staffNo).collect(Collectors.toSet()));
    }

    @Test
    void one_window_is_vetoed_and_what_must_be_verified_mostly_is() {
        List<ImportedFinding> findings = hallAt("2026-11-24T14:00:00").load().findings();
        assertThat(findings).hasSizeBetween(100, 140);
        assertThat(findings)
                .filteredOn(finding -> finding.report().item().equals("S1.8"))
                .hasSize(1);
        assertThat(findings)
                .filteredOn(finding -> finding.report().item().matches("S[56]\\..*|S2\\.2\\..*"))
                .extracting(ImportedFinding::state)
                .containsOnly(FindingState.CONFIRMED);
    }

    @Test
    void the_photos_are_those_the_findings_name() {
        SampleHall.Sample sample = hallAt("2026-11-24T14:00:00").load();
        assertThat(sample.photos().stream().map(Digest::sha256))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(sample.findings().stream()
                        .flatMap(finding -> finding.report().photos().stream())
                        .toList());
    }

    @Test
    void nobody_signs_in_later_than_now_and_what_was_said_stays() {
        List<Punch> before = hallAt("2026-11-24T08:27:00").time(HALL).punches();
        List<Punch> after = hallAt("2026-11-24T14:00:00").time(HALL).punches();
        assertThat(before)
                .extracting(Punch::at)
                .allMatch(at -> !at.isAfter(LocalDateTime.parse("2026-11-24T08:27:00")));
        assertThat(after).hasSizeGreaterThan(before.size()).containsAll(before).doesNotHaveDuplicates();
    }

    @Test
    void the_first_minute_of_a_month_has_no_punch_and_its_last_has_some_of_everybody_but_who_is_away() {
        assertThat(hallAt("2026-11-01T00:00:00").time(HALL).punches()).isEmpty();
        assertThat(hallAt("2026-11-30T23:59:59").time(HALL).punches())
                .extracting(Punch::staffNo)
                .doesNotContain("X0055")
                .containsAll(ROSTER.staff().stream()
                        .map(StaffEntry::staffNo)
                        .filter(staffNo -> !staffNo.equals("X0055"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-16,2026-07-11,2026-07-13",
        "2026-11-24,2026-11-07,2026-11-09",
        "2027-02-10,2027-02-06,2027-02-08"
    })
    void a_saturday_makes_up_for_the_months_holiday(LocalDate today, LocalDate worked, LocalDate holiday) {
        List<LocalDate> days = new SampleCalendar(YearMonth.from(today)).workingDays();
        assertThat(days).contains(worked).doesNotContain(holiday);
    }

    private static List<UUID> ids(String now) {
        return hallAt(now).load().findings().stream().map(ImportedFinding::id).toList();
    }

    private static List<Instant> occurred(SampleHall.Sample sample) {
        return sample.findings().stream()
                .map(finding -> finding.report().occurredAt())
                .toList();
    }

    private static SampleHall hallAt(String now) {
        Instant instant = LocalDateTime.parse(now).atZone(HallTime.CHINA.zone()).toInstant();
        return new SampleHall(Clock.fixed(instant, HallTime.CHINA.zone()), HallTime.CHINA);
    }
}
