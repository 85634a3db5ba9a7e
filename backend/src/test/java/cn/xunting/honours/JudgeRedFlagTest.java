package cn.xunting.honours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.xunting.model.Effect;
import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import cn.xunting.model.Title;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.VetoEntry;
import cn.xunting.model.wire.office.RedFlagLoss;
import cn.xunting.model.wire.office.RedFlagUnit;
import cn.xunting.model.wire.office.RedFlagYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 年度红旗窗口资格. */
class JudgeRedFlagTest {
    private static final UUID FACT = UUID.fromString("018b1e6a-3c00-7000-8000-000000000001");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年没有事项                 |         |             | true  | 全年没有取消年度评选资格的事项
            只失去当月称号               | 2023-10 | VETO_MONTH  | true  | 全年没有取消年度评选资格的事项
            一件就失去年度资格           | 2023-10 | VETO_YEAR   | false | 取消年度评选资格：2023-10 某事项（S7.10）
            最后一个月也算               | 2023-12 | VETO_YEAR   | false | 取消年度评选资格：2023-12 某事项（S7.10）
            """)
    void one_veto_of_the_year_takes_the_eligibility_and_a_month_s_does_not(
            String situation, @Nullable YearMonth month, @Nullable Effect effect, boolean eligible, String reason) {
        List<MonthResults> months = new ArrayList<>();
        for (int number = 9; number <= 12; number++) {
            YearMonth of = YearMonth.of(2023, number);
            months.add(month(
                    of,
                    MonthState.CLOSED,
                    unit("W01", "93.00", Title.QUALITY_SERVICE_UNIT, of.equals(month) ? effect : null)));
        }
        RedFlagYear year = JudgeRedFlag.of(2023, months);
        assertThat(year.provisional()).isFalse();
        RedFlagUnit unit = year.units().get(0);
        assertThat(unit.eligible()).as(situation).isEqualTo(eligible);
        assertThat(unit.reason()).isEqualTo(reason);
        assertThat(unit.losses())
                .isEqualTo(
                        eligible || month == null
                                ? List.of()
                                : List.of(new RedFlagLoss(month, "S7.10", "某事项", List.of(FACT))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            除得尽               | 93.00 91.00       | 92.00 | (93.00 + 91.00) ÷ 2 = 92.00
            差一点不到半分       | 93.00 93.00 93.01 | 93.00 | (93.00 + 93.00 + 93.01) ÷ 3 = 93.00
            正好一半进位         | 93.00 93.01       | 93.01 | (93.00 + 93.01) ÷ 2 = 93.01
            过半进位             | 93.00 93.01 93.01 | 93.01 | (93.00 + 93.01 + 93.01) ÷ 3 = 93.01
            只有一个月           | 88.17             | 88.17 | (88.17) ÷ 1 = 88.17
            零分                 | 0.00 0.00         | 0.00  | (0.00 + 0.00) ÷ 2 = 0.00
            """)
    void the_average_is_divided_once_and_rounded_once(
            String situation, String totals, String average, String arithmetic) {
        List<MonthResults> months = new ArrayList<>();
        for (String total : totals.split(" ", -1)) {
            months.add(month(YearMonth.of(2023, 9 + months.size()), MonthState.CLOSED, unit("W01", total, null, null)));
        }
        RedFlagUnit unit = JudgeRedFlag.of(2023, months).units().get(0);
        assertThat(unit.average()).as(situation).isEqualTo(Points.parse(average));
        assertThat(unit.arithmetic()).isEqualTo(arithmetic);
        assertThat(unit.monthsWon()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            十一月没有关账     | 11 | OPEN      | true
            十二月没有关账     | 12 | OPEN      | true
            年末月份全部关账   | 12 | CLOSED    | false
            发布的也是关账的   | 12 | PUBLISHED | false
            还没有到十二月     | 11 | CLOSED    | true
            """)
    void a_year_is_provisional_while_a_month_is_open_or_has_not_come(
            String situation, int last, MonthState state, boolean provisional) {
        RedFlagYear year = JudgeRedFlag.of(
                2023,
                List.of(
                        month(YearMonth.of(2023, 10), MonthState.PUBLISHED, unit("W01", "93.00", null, null)),
                        month(YearMonth.of(2023, last), state, unit("W01", "91.00", null, null))));
        assertThat(year.provisional()).as(situation).isEqualTo(provisional);
        assertThat(year.units().get(0).reason().contains("暂定")).isEqualTo(provisional);
        assertThat(year.units().get(0).arithmetic().contains("（未关账）")).isEqualTo(state == MonthState.OPEN);
    }

    @Test
    void units_that_share_a_title_have_both_won_and_nobody_is_ranked() {
        RankedUnit tied = unit("W02", "93.00", Title.QUALITY_SERVICE_UNIT, null);
        RankedUnit also = unit("W01", "93.00", Title.QUALITY_SERVICE_UNIT, null);
        RankedUnit joined = unit("W03", "80.00", null, null);
        RedFlagYear year = JudgeRedFlag.of(
                2023,
                List.of(
                        month(YearMonth.of(2023, 9), MonthState.CLOSED, tied, also),
                        month(YearMonth.of(2023, 10), MonthState.CLOSED, also, joined)));
        assertThat(year.units()).extracting(RedFlagUnit::unit).containsExactly("W01", "W02", "W03");
        assertThat(year.units().get(0).monthsWon()).containsExactly(YearMonth.of(2023, 9), YearMonth.of(2023, 10));
        assertThat(year.units().get(1).monthsWon()).containsExactly(YearMonth.of(2023, 9));
        assertThat(year.units().get(2).arithmetic()).isEqualTo("(80.00) ÷ 1 = 80.00");
        assertThatIllegalArgumentException().isThrownBy(() -> JudgeRedFlag.of(2022, List.of()));
    }

    private static MonthResults month(YearMonth month, MonthState state, RankedUnit... units) {
        return new MonthResults(
                month,
                state,
                LocalDate.of(2023, 9, 1),
                Map.of(),
                List.of(new PoolResult("WINDOW", 1, false, List.of(units))));
    }

    private static RankedUnit unit(String code, String total, @Nullable Title title, @Nullable Effect effect) {
        List<VetoEntry> vetoes =
                effect == null ? List.of() : List.of(new VetoEntry("S7.10", "某事项", effect, List.of(FACT)));
        return new RankedUnit(code, "窗口", 1, Points.parse(total), List.of(), vetoes, title, "");
    }
}
