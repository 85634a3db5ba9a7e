package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.xunting.model.SectionCode;
import cn.xunting.model.Title;
import cn.xunting.model.UnitKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 评选, 五. */
class RankUnitsTest {
    /** Eighteen windows: 10 above, 5 that share the places 11–15, 3 below. */
    private static final String TIED = "1 2 3 4 5 6 7 8 9 10 11 11 11 11 11 16 17 18";

    private static final String UNTIED = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    没有同分               | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 |                  | 12 | false
                    末位五个同分一并授予   | 1 2 3 4 5 6 7 8 9 10 11 11 11 11 11 16 17 18 |                  | 15 | true
                    末位五个同分均不授予   | 1 2 3 4 5 6 7 8 9 10 11 11 11 11 11 16 17 18 | title.tie=EXCLUDE | 10 | true
                    同分恰好填满名额       | 1 2 3 4 5 6 7 8 9 10 11 11 13 14 15 16 17 18 | title.tie=EXCLUDE | 12 | false
                    同分在名额之上         | 1 1 1 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 | title.tie=EXCLUDE | 12 | false
                    同分在名额之下         | 1 2 3 4 5 6 7 8 9 10 11 12 13 13 15 16 17 18 |                  | 12 | false
                    十二三名同分           | 1 2 3 4 5 6 7 8 9 10 11 12 12 14 15 16 17 18 |                  | 13 | true
                    全部同分一并授予       | 1 1 1                                        |                  | 3  | true
                    全部同分均不授予       | 1 1 1                                        | title.tie=EXCLUDE | 0  | true
                    分项也全相同无从比较   | 1 1 1                                        | title.tie=TIEBREAK | 3 | true
                    一个单位没有名额       | 1                                            |                  | 0  | false
                    两个单位一个名额       | 1 2                                          |                  | 1  | false
                    """)
    void the_top_two_thirds_get_the_title(
            String situation, String order, @Nullable String reading, int titles, boolean tieAtCut) {
        var pool = rank(windows(order), reading).get(0);
        assertThat(titled(pool)).as(situation).hasSize(titles);
        assertThat(pool.tieAtCut()).isEqualTo(tieAtCut);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第三名取消资格不递补             | W03 | STRIKE | W12 | 11
                    第三名取消资格，递补到十三名     | W03 | REFILL | W13 | 12
                    末位取消资格不递补               | W12 | STRIKE | W11 | 11
                    末位取消资格，递补               | W12 | REFILL | W13 | 12
                    名额以外的取消资格不影响         | W13 | STRIKE | W12 | 12
                    名额以外的取消资格，递补也不影响 | W13 | REFILL | W12 | 12
                    """)
    void a_vetoed_unit_gets_nothing_and_its_place_follows_the_policy(
            String situation, String vetoed, String treatment, String last, int titles) {
        var pool = rank(vetoing(windows(UNTIED), vetoed), "title.veto=" + treatment)
                .get(0);
        assertThat(titled(pool))
                .as(situation)
                .hasSize(titles)
                .doesNotContain(vetoed)
                .endsWith(last);
    }

    @Test
    void a_tie_at_the_cut_that_a_veto_makes_is_counted_among_those_who_compete() {
        var contenders = vetoing(windows("1 2 3 4 5 6 7 8 9 10 11 12 13 13 15 16 17 18"), "W03");
        assertThat(rank(contenders, null).get(0).tieAtCut()).isFalse();
        var refilled = rank(contenders, "title.veto=REFILL").get(0);
        assertThat(refilled.tieAtCut()).isTrue();
        assertThat(titled(refilled)).hasSize(13);
    }

    @Test
    void when_everyone_is_vetoed_nobody_moves_up() {
        var contenders = vetoing(vetoing(windows("1 2"), "W01"), "W02");
        assertThat(titled(rank(contenders, "title.veto=REFILL").get(0))).isEmpty();
        assertThat(titled(rank(contenders, null).get(0))).isEmpty();
    }

    @Test
    void when_fewer_compete_than_there_are_places_all_of_them_get_the_title() {
        var contenders = vetoing(vetoing(windows("1 2 3"), "W01"), "W02");
        var pool = rank(contenders, "title.veto=REFILL").get(0);
        assertThat(titled(pool)).containsExactly("W03");
        assertThat(pool.tieAtCut()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    业务分高者先         | S3.1.1                                                | S7.7                   | W02
                    业务先于纪律         | S2.1.1 x5 by:A; S2.1.1 x5 by:B; S2.3.1 x2 by:A        | S3.1.1                 | W01
                    纪律分高者先         | S2.1.1 x5 by:A; S2.1.1 x5 by:B; S2.3.1 x2 by:A        | S7.7                   | W02
                    纪律先于出勤         | S1.4 x20 by:A | S2.1.1 x5 by:A; S2.1.1 x5 by:B; S2.3.1 x2 by:A                | W01
                    出勤分高者先         | S1.4 x20 by:A                                         | S7.7                   | W02
                    投诉少者先           | S2.2.1 x2 by:A                                        | S2.1.1 x5 by:A         | W02
                    """)
    void a_tiebreak_compares_business_discipline_attendance_and_then_complaints(
            String situation, String first, String second, String winner) {
        var contenders = List.of(
                new Contender("W01", UnitKind.WINDOW, sheet(first)),
                new Contender("W02", UnitKind.WINDOW, sheet(second)));
        assertThat(contenders.get(0).sheet().total())
                .as(situation)
                .isEqualTo(contenders.get(1).sheet().total());
        var pool = rank(contenders, "title.tie=TIEBREAK").get(0);
        assertThat(pool.tieAtCut()).isTrue();
        assertThat(titled(pool)).containsExactly(winner);
        assertThat(pool.placings())
                .extracting(Placing::reason)
                .containsExactlyInAnyOrder(
                        "第 1 名，名额 1 个，末位同分，依次比较业务、纪律、出勤和投诉后授予", "第 1 名，名额 1 个，末位同分，依次比较业务、纪律、出勤和投诉后未进入");
    }

    @Test
    void windows_and_departments_are_ranked_apart_unless_the_policy_says_together() {
        var contenders = new ArrayList<>(windows("1 2 3"));
        contenders.add(new Contender("D01", UnitKind.DEPARTMENT, sheet("S7.7 x1")));
        contenders.add(new Contender("D02", UnitKind.DEPARTMENT, sheet("S7.7 x2")));
        contenders.add(new Contender("D03", UnitKind.DEPARTMENT, sheet("S7.7 x3")));
        var apart = rank(contenders, null);
        assertThat(apart).extracting(Pool::kind).containsExactly(PoolKind.WINDOW, PoolKind.DEPARTMENT);
        assertThat(apart).extracting(Pool::quota).containsExactly(2, 2);
        assertThat(titled(apart.get(1))).containsExactly("D01", "D02");
        var together = rank(contenders, "title.pools=TOGETHER");
        assertThat(together).extracting(Pool::kind).containsExactly(PoolKind.ALL);
        assertThat(together.get(0).quota()).isEqualTo(4);
        assertThat(titled(together.get(0))).containsExactly("D01", "W01", "D02", "W02");
    }

    @ParameterizedTest
    @CsvSource({
        "一个, 1, 0, 1",
        "两个, 2, 1, 1",
        "三个, 3, 2, 2",
        "四个, 4, 2, 3",
        "五个, 5, 3, 3",
        "六科室, 6, 4, 4",
        "十八窗口, 18, 12, 12"
    })
    void the_quota_is_two_thirds(String situation, int units, int floor, int halfUp) {
        var contenders = windows(String.join(" ", Collections.nCopies(units, "1")));
        assertThat(rank(contenders, null).get(0).quota()).as(situation).isEqualTo(floor);
        assertThat(rank(contenders, "title.quotaRounding=HALF_UP").get(0).quota())
                .isEqualTo(halfUp);
    }

    @Test
    void units_stand_by_rank_then_code_in_whatever_order_they_come() {
        var contenders = new ArrayList<>(windows(TIED));
        var expected = rank(windows(TIED), null);
        assertThat(expected.get(0).placings())
                .extracting(Placing::rank)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 11, 11, 11, 16, 17, 18);
        Collections.shuffle(contenders, new Random(7));
        assertThat(rank(contenders, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    授予         | W10 | INCLUDE  | 第 10 名，名额 12 个，授予
                    末位同分授予 | W15 | INCLUDE  | 第 11 名，名额 12 个，末位同分，一并授予
                    末位同分不授 | W15 | EXCLUDE  | 第 11 名，名额 12 个，末位同分的单位多于余下名额，均不授予
                    比不出先后   | W15 | TIEBREAK | 第 11 名，名额 12 个，末位同分，依次比较业务、纪律、出勤和投诉后授予
                    未进入       | W16 | INCLUDE  | 第 16 名，名额 12 个，未进入
                    取消资格     | W03 | INCLUDE  | 第 3 名，因 S1.8 取消本月评选资格
                    """)
    void a_place_says_why(String situation, String unit, String tie, String reason) {
        var pool = rank(vetoing(windows(TIED), "W03"), "title.tie=" + tie).get(0);
        var place = pool.placings().stream()
                .filter(placing -> placing.contender().unit().equals(unit))
                .findFirst()
                .orElseThrow();
        assertThat(place.reason()).as(situation).isEqualTo(reason);
    }

    @Test
    void a_place_travels_with_its_sections_and_vetoes() {
        var place =
                rank(vetoing(windows("1 2 3"), "W02"), null).get(0).placings().get(1);
        var wire = place.toWire("税务窗口");
        assertThat(wire.unit()).isEqualTo("W02");
        assertThat(wire.name()).isEqualTo("税务窗口");
        assertThat(wire.rank()).isEqualTo(2);
        assertThat(wire.total()).isEqualTo(place.contender().sheet().total());
        assertThat(wire.sections()).hasSize(7);
        assertThat(wire.vetoes()).hasSize(1);
        assertThat(wire.title()).isNull();
        assertThat(wire.reason()).contains("S1.8");
    }

    @Test
    void no_units_make_no_pool_and_a_unit_competes_once() {
        assertThat(rank(List.of(), null)).isEmpty();
        var one = windows("1").get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> rank(List.of(one, one), null));
    }

    private static List<Pool> rank(List<Contender> contenders, @Nullable String reading) {
        return RankUnits.rank(
                contenders, Sample.EDITION, Sample.of("").reading(reading).readings());
    }

    /** Windows W01, W02… each with as many faults as its number says: equal numbers are ties. */
    private static List<Contender> windows(String faults) {
        var contenders = new ArrayList<Contender>();
        for (var number : faults.split(" ", -1)) {
            var unit = "W%02d".formatted(contenders.size() + 1);
            contenders.add(new Contender(unit, UnitKind.WINDOW, sheet("S7.7 x" + number)));
        }
        return contenders;
    }

    private static List<Contender> vetoing(List<Contender> contenders, String unit) {
        return contenders.stream()
                .map(contender -> contender.unit().equals(unit) ? vetoed(contender) : contender)
                .toList();
    }

    /** The same total, reached with an unattended window in the place of one other fault. */
    private static Contender vetoed(Contender contender) {
        var faults = contender.sheet().section(SectionCode.S7).score().hundredths() / -200;
        var facts = faults == 1 ? "S1.8" : "S1.8; S7.7 x" + (faults - 1);
        return new Contender(contender.unit(), contender.kind(), sheet(facts));
    }

    private static ScoreSheet sheet(String facts) {
        return Sample.of(facts).attendance(300, 0, 0, 0).sheet();
    }

    private static List<String> titled(Pool pool) {
        return pool.placings().stream()
                .filter(placing -> placing.title() == Title.QUALITY_SERVICE_UNIT)
                .map(placing -> placing.contender().unit())
                .collect(Collectors.toList());
    }
}
