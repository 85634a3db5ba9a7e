package cn.xunting.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingsTest {
    private static final Readings DEFAULTS =
            EditionText.of2023().read(EditionText.FILE).readings();

    @ParameterizedTest
    @MethodSource("choices")
    void every_value_of_every_policy_can_be_chosen_and_read_back(String name, String value) {
        var chosen = DEFAULTS.with(name, value);
        assertThat(chosen.asMap()).containsEntry(name, value);
        assertThat(Readings.of(chosen.asMap())).isEqualTo(chosen);
        assertThat(chosen.asMap().keySet())
                .containsExactlyElementsOf(DEFAULTS.asMap().keySet());
    }

    static Stream<String[]> choices() {
        return Stream.of(Policy.values())
                .flatMap(policy -> policy.choices().stream()
                        .map(value -> new String[] {policy.title(), value.equals("n") ? "10.50" : value}));
    }

    @Test
    void several_policies_can_be_chosen_at_once() {
        var chosen = DEFAULTS.with(Map.of("title.tie", "EXCLUDE", "title.veto", "REFILL"));
        assertThat(chosen.titleTie()).isEqualTo(TieTreatment.EXCLUDE);
        assertThat(chosen.titleVeto()).isEqualTo(VetoTreatment.REFILL);
        assertThat(chosen.titlePools()).isEqualTo(TitlePools.APART);
    }

    @ParameterizedTest
    @CsvSource({
        "没有这个口径, title.ties, INCLUDE, 没有名为 title.ties 的口径",
        "没有这个取值, title.tie, DROP, 可选：INCLUDE、TIEBREAK、EXCLUDE",
        "大小写不同, title.tie, include, 没有取值 include",
        "是非写成中文, weekend.cumulative, 是, 可选：false、true",
        "封顶写成占位字母, other.cap, n, 没有取值 n",
        "封顶为零, other.cap, 0, 没有取值 0",
        "封顶为负, other.cap, -1, 没有取值 -1",
    })
    void what_there_is_not_is_refused(String situation, String name, String value, String detail) {
        var refusal = catchThrowableOfType(UnknownReading.class, () -> DEFAULTS.with(name, value));
        assertThat(refusal).as(situation).isNotNull();
        assertThat(refusal.policy()).isEqualTo(name);
        assertThat(refusal.detail()).contains(detail);
    }

    @Test
    void every_policy_must_have_a_value() {
        var values = new LinkedHashMap<>(DEFAULTS.asMap());
        values.remove("headcount");
        var refusal = catchThrowableOfType(UnknownReading.class, () -> Readings.of(values));
        assertThat(refusal.policy()).isEqualTo("headcount");
        assertThat(refusal.detail()).contains("缺少口径 headcount");
    }
}
