package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.xunting.model.SectionCode;
import cn.xunting.regulation.HeadCountMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 人数, 口径 headcount. */
class CrewTest {
    /** Five all month, one for half of it who then left. */
    private static final Crew HALF_A_MONTH = withFive(new CrewMember("X", 11, false));

    @ParameterizedTest
    @CsvSource({
        "按工作日折算, WEIGHTED, 5.5, 13.91",
        "月末在册, MONTH_END, 5, 13.80",
        "到过岗的都算, DISTINCT, 6, 14.00",
    })
    void the_head_count_follows_the_policy(String situation, HeadCountMode mode, String heads, String score) {
        var sample =
                Sample.of("S2.1.1 x3 by:A; S2.1.1 x3 by:B").crewOf(HALF_A_MONTH).reading("headcount=" + mode);
        assertThat(HALF_A_MONTH.headCount(mode).inWords()).as(situation).isEqualTo(heads);
        assertThat(sample.section(SectionCode.S2).score()).hasToString(score);
    }

    @ParameterizedTest
    @CsvSource({
        "一天都没有, 0, 5, 5",
        "一天, 1, (111 ÷ 22), 6",
        "两位小数恰好, 11, 5.5, 6",
        "全月, 22, 6, 6",
    })
    void part_of_a_month_is_part_of_a_person(String situation, int days, String weighted, String distinct) {
        var crew = withFive(new CrewMember("X", days, false));
        assertThat(crew.headCount(HeadCountMode.WEIGHTED).inWords())
                .as(situation)
                .isEqualTo(weighted);
        assertThat(crew.headCount(HeadCountMode.DISTINCT).inWords()).isEqualTo(distinct);
    }

    @Test
    void ten_people_are_not_written_in_powers_of_ten() {
        assertThat(HeadCount.of(10).inWords()).isEqualTo("10");
        assertThat(new HeadCount(5, 4).inWords()).isEqualTo("1.25");
    }

    @Test
    void a_month_without_working_days_has_nobody() {
        assertThat(new Crew(List.of(new CrewMember("X", 0, true)), 0)
                        .headCount(HeadCountMode.WEIGHTED)
                        .isZero())
                .isTrue();
    }

    @Test
    void what_cannot_be_is_refused() {
        var twice = new CrewMember("X", 1, true);
        assertThatIllegalArgumentException().isThrownBy(() -> new Crew(List.of(twice, twice), 22));
        assertThatIllegalArgumentException().isThrownBy(() -> new Crew(List.of(new CrewMember("X", 23, true)), 22));
        assertThatIllegalArgumentException().isThrownBy(() -> new CrewMember("X", -1, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeadCount(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeadCount(1, 0));
    }

    private static Crew withFive(CrewMember sixth) {
        var members = new ArrayList<>(Sample.crew(5).members());
        members.add(sixth);
        return new Crew(members, Sample.WORKING_DAYS);
    }
}
