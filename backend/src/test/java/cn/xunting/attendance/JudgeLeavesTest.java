package cn.xunting.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.ApprovalTier;
import cn.xunting.model.DayKind;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import cn.xunting.regulation.Editions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 2023-10-09 is a Monday. */
class JudgeLeavesTest {
    private static final Editions EDITIONS = Editions.fromClasspath();
    private static final Calendar CALENDAR = new Calendar(Map.of(
            LocalDate.of(2023, 10, 2), DayKind.HOLIDAY,
            LocalDate.of(2023, 10, 3), DayKind.HOLIDAY,
            LocalDate.of(2023, 10, 4), DayKind.HOLIDAY,
            LocalDate.of(2023, 10, 5), DayKind.HOLIDAY,
            LocalDate.of(2023, 10, 6), DayKind.HOLIDAY,
            LocalDate.of(2023, 10, 7), DayKind.WORKDAY));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "半天由科室批,         2023-10-09 AM, 2023-10-09 AM, SUPERVISION,      1, true",
        "一天由科室批,         2023-10-09 AM, 2023-10-09 PM, SUPERVISION,      2, true",
        "跨天的一天由科室批,   2023-10-09 PM, 2023-10-10 AM, SUPERVISION,      2, true",
        "一天半由科室批,       2023-10-09 AM, 2023-10-10 AM, SUPERVISION,      3, false",
        "一天半由分管领导批,   2023-10-09 AM, 2023-10-10 AM, LEADER_IN_CHARGE, 3, true",
        "两天由科室批,         2023-10-09 AM, 2023-10-10 PM, SUPERVISION,      4, false",
        "两天由分管领导批,     2023-10-09 AM, 2023-10-10 PM, LEADER_IN_CHARGE, 4, true",
        "两天半由分管领导批,   2023-10-09 AM, 2023-10-11 AM, LEADER_IN_CHARGE, 5, false",
        "两天半由主要领导批,   2023-10-09 AM, 2023-10-11 AM, MAIN_LEADER,      5, true",
        "半天由主要领导批,     2023-10-09 AM, 2023-10-09 AM, MAIN_LEADER,      1, true",
        "周五到周一隔着周末,   2023-10-13 AM, 2023-10-16 PM, LEADER_IN_CHARGE, 4, true",
        "周末不计,             2023-10-14 AM, 2023-10-15 PM, SUPERVISION,      0, true",
        "假期不计,             2023-10-01 AM, 2023-10-06 PM, SUPERVISION,      0, true",
        "调休的周六要计,       2023-10-06 AM, 2023-10-07 PM, SUPERVISION,      2, true",
        "调休的周六之后是周一, 2023-10-07 PM, 2023-10-09 AM, SUPERVISION,      2, true",
        "跨月按全长,           2023-10-31 PM, 2023-11-02 AM, SUPERVISION,      4, false",
    })
    void a_leave_needs_the_tier_of_its_whole_length(
            String situation, String from, String to, ApprovalTier approver, int halves, boolean excuses) {
        LeaveVerdict verdict = alone(leave("甲", LeaveKind.SICK, from, to, LeaveState.APPROVED, approver, null));
        assertThat(verdict.workingHalfDays()).isEqualTo(halves);
        assertThat(verdict.excuses()).isEqualTo(excuses);
        assertThat(verdict.flags()).hasSize(excuses ? 0 : 1).allMatch(words -> words.contains("请补办审批"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "出差有文有批,       TRIP,     LEADER_IN_CHARGE, 文一, true",
        "学习由主要领导批,   STUDY,    MAIN_LEADER,      文一, true",
        "培训只有科室批,     TRAINING, SUPERVISION,      文一, false",
        "出差没有文,         TRIP,     MAIN_LEADER,      ,     false",
        "出差的文是空的,     TRIP,     MAIN_LEADER,      ' ',  false",
        "两样都缺,           STUDY,    SUPERVISION,      ,     false",
    })
    void a_leave_on_duty_needs_a_document_and_a_leader_whatever_its_length(
            String situation, LeaveKind kind, ApprovalTier approver, @Nullable String document, boolean excuses) {
        for (String to : List.of("2023-10-09 AM", "2023-11-09 PM")) {
            LeaveVerdict verdict =
                    alone(leave("甲", kind, "2023-10-09 AM", to, LeaveState.APPROVED, approver, document));
            assertThat(verdict.excuses()).isEqualTo(excuses);
            assertThat(verdict.flags().isEmpty()).isEqualTo(excuses);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_an_approved_leave_excuses(LeaveState state) {
        LeaveVerdict verdict = alone(
                leave("甲", LeaveKind.SICK, "2023-10-09 AM", "2023-10-09 PM", state, ApprovalTier.MAIN_LEADER, null));
        assertThat(verdict.excuses()).isEqualTo(state == LeaveState.APPROVED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "相连合计一天半,       2023-10-09 AM, 2023-10-09 PM, 2023-10-10 AM, 2023-10-10 AM, SUPERVISION, true",
        "相连合计正好一天,     2023-10-09 AM, 2023-10-09 AM, 2023-10-09 PM, 2023-10-09 PM, SUPERVISION, false",
        "中间上了半天,         2023-10-09 AM, 2023-10-09 PM, 2023-10-10 PM, 2023-10-11 AM, SUPERVISION, false",
        "中间只有周末,         2023-10-13 AM, 2023-10-13 PM, 2023-10-16 AM, 2023-10-16 AM, SUPERVISION, true",
        "中间只有假期,         2023-09-29 AM, 2023-09-29 PM, 2023-10-07 AM, 2023-10-07 AM, SUPERVISION, true",
        "中间有调休上班,       2023-10-06 PM, 2023-10-06 PM, 2023-10-09 AM, 2023-10-09 PM, SUPERVISION, false",
        "各由够高的领导批,     2023-10-09 AM, 2023-10-09 PM, 2023-10-10 AM, 2023-10-10 AM, LEADER_IN_CHARGE, false",
    })
    void adjacent_leaves_that_together_need_a_higher_tier_are_flagged_and_still_excuse(
            String situation, String from1, String to1, String from2, String to2, ApprovalTier tier, boolean flagged) {
        List<Leave> leaves = List.of(
                leave("甲", LeaveKind.PERSONAL, from1, to1, LeaveState.APPROVED, tier, null),
                leave("甲", LeaveKind.ANNUAL, from2, to2, LeaveState.APPROVED, tier, null));
        assertThat(JudgeLeaves.judge(leaves, CALENDAR, EDITIONS).values())
                .hasSize(2)
                .allMatch(LeaveVerdict::excuses)
                .allMatch(verdict -> verdict.flags().stream().anyMatch(words -> words.contains("拆分")) == flagged);
    }

    @Test
    void neither_other_people_nor_duty_nor_dead_leaves_make_a_split() {
        List<Leave> leaves = List.of(
                day("甲", LeaveKind.PERSONAL, "2023-10-10", LeaveState.APPROVED),
                day("乙", LeaveKind.PERSONAL, "2023-10-11", LeaveState.APPROVED),
                leave(
                        "甲",
                        LeaveKind.TRIP,
                        "2023-10-11 AM",
                        "2023-10-11 PM",
                        LeaveState.APPROVED,
                        ApprovalTier.MAIN_LEADER,
                        "文"),
                day("甲", LeaveKind.SICK, "2023-10-09", LeaveState.CANCELLED),
                day("甲", LeaveKind.ANNUAL, "2023-10-09", LeaveState.REJECTED));
        assertThat(JudgeLeaves.judge(leaves, CALENDAR, EDITIONS).values())
                .hasSize(5)
                .allMatch(verdict -> verdict.flags().isEmpty());
    }

    @Test
    void overlapping_leaves_are_flagged_on_both_sides_whatever_their_kind() {
        Leave sick = day("甲", LeaveKind.SICK, "2023-10-10", LeaveState.APPROVED);
        Leave trip = leave(
                "甲",
                LeaveKind.TRIP,
                "2023-10-10 PM",
                "2023-10-12 PM",
                LeaveState.APPROVED,
                ApprovalTier.MAIN_LEADER,
                "文");
        Map<UUID, LeaveVerdict> verdicts = JudgeLeaves.judge(List.of(trip, sick), CALENDAR, EDITIONS);
        assertThat(verdicts.values())
                .allMatch(LeaveVerdict::excuses)
                .allMatch(verdict -> verdict.flags().stream().anyMatch(words -> words.contains("重叠")));
    }

    @Test
    void the_order_of_the_leaves_does_not_matter() {
        List<Leave> leaves = new ArrayList<>(List.of(
                day("甲", LeaveKind.PERSONAL, "2023-10-09", LeaveState.APPROVED),
                day("甲", LeaveKind.SICK, "2023-10-10", LeaveState.APPROVED),
                day("甲", LeaveKind.ANNUAL, "2023-10-10", LeaveState.REQUESTED),
                day("甲", LeaveKind.TRIP, "2023-10-10", LeaveState.APPROVED),
                day("乙", LeaveKind.SICK, "2023-10-10", LeaveState.APPROVED)));
        Map<UUID, LeaveVerdict> verdicts = JudgeLeaves.judge(leaves, CALENDAR, EDITIONS);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(leaves, new Random(seed));
            assertThat(JudgeLeaves.judge(leaves, CALENDAR, EDITIONS)).isEqualTo(verdicts);
        }
    }

    private static LeaveVerdict alone(Leave leave) {
        return JudgeLeaves.judge(List.of(leave), CALENDAR, EDITIONS)
                .values()
                .iterator()
                .next();
    }

    private static Leave day(String person, LeaveKind kind, String day, LeaveState state) {
        return leave(person, kind, day + " AM", day + " PM", state, ApprovalTier.SUPERVISION, null);
    }

    private static Leave leave(
            String person,
            LeaveKind kind,
            String from,
            String to,
            LeaveState state,
            @Nullable ApprovalTier approver,
            @Nullable String document) {
        UUID id = UUID.nameUUIDFromBytes((person + kind + from + to).getBytes(StandardCharsets.UTF_8));
        return new Leave(
                id,
                person,
                kind,
                HalfDay.parse(from).orElseThrow(),
                HalfDay.parse(to).orElseThrow(),
                state,
                approver,
                document);
    }
}
