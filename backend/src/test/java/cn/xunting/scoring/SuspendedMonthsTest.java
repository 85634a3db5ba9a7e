package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 停发与召回, 五. */
class SuspendedMonthsTest {
    @ParameterizedTest
    @CsvSource({
        "决定当月起三个月合并, DECISION_MONTH, 2024-03 2024-04 2024-05 2024-06",
        "决定次月起三个月合并, NEXT_MONTH, 2024-04 2024-05 2024-06 2024-07"
    })
    void decisions_suspend_the_union_of_their_months(String situation, String start, String months) {
        var readings = Sample.of(null).reading("suspension.start=" + start).readings();
        var days = List.of(LocalDate.of(2024, 4, 10), LocalDate.of(2024, 3, 18));
        assertThat(SuspendedMonths.of(days, readings, Sample.EDITION.suspensionTerm()))
                .as(situation)
                .containsExactlyElementsOf(Arrays.stream(months.split(" ", -1))
                        .map(YearMonth::parse)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "只约谈一次, 2024-06, false",
        "半年内两次, 2024-01 2024-06, true",
        "相隔超过半年, 2023-12 2024-06, false",
        "以后的不算, 2024-06 2024-07, false"
    })
    void two_interviews_in_six_months_propose_a_recall(String situation, String months, boolean proposed) {
        var interviews =
                Arrays.stream(months.split(" ", -1)).map(YearMonth::parse).collect(Collectors.toSet());
        assertThat(ProposeRecall.proposed(interviews, YearMonth.of(2024, 6), Sample.EDITION.interviewTerms()))
                .as(situation)
                .isEqualTo(proposed);
    }
}
