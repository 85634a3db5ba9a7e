package cn.xunting.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingStateTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "刚记录, RECORDED, true, false",
        "首席代表已确认, ACKNOWLEDGED, true, false",
        "有异议未裁决, DISPUTED, true, false",
        "已查实, CONFIRMED, true, true",
        "已撤销, REVOKED, false, false",
        "已撤回, WITHDRAWN, false, false"
    })
    void a_state_counts_as_the_design_says(
            String situation, FindingState state, boolean counts, boolean countsWhereItMustBeVerified) {
        assertThat(state.counts(false)).as(situation).isEqualTo(counts);
        assertThat(state.counts(true)).as(situation).isEqualTo(countsWhereItMustBeVerified);
    }
}
