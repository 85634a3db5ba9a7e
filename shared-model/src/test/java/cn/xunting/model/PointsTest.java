package cn.xunting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    @ParameterizedTest(name = "{0}: {2} ÷ {3} × {1} = {4}")
    @CsvSource({
        "缺勤率, 30, 3, 528, 0.17",
        "一人缺勤, 30, 1, 240, 0.13",
        "两次缺勤, 30, 2, 800, 0.08",
        "恰好半分进位, 0.01, 1, 2, 0.01",
        "不到半分舍去, 0.01, 49, 100, 0.00",
        "负数向远离零进位, -0.01, 1, 2, -0.01",
        "除尽, 30, 1, 3, 10.00",
        "分子为零, 30, 0, 528, 0.00"
    })
    void a_ratio_is_divided_once_and_rounded_once_half_up(
            String situation, String full, long numerator, long denominator, String expected) {
        assertThat(Points.parse(full).ratioRoundedHalfUp(numerator, denominator))
                .as(situation)
                .isEqualTo(Points.parse(expected));
    }

    @Test
    void a_ratio_of_nothing_is_an_error_not_a_score() {
        Points full = Points.parse("30");

        assertThatThrownBy(() -> full.ratioRoundedHalfUp(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"29.83,29.83", "-11,-11.00", "0,0.00", "-0,0.00", "0.5,0.50", "-0.05,-0.05", "9999999.99,9999999.99"})
    void the_wire_form_has_two_places(String read, String written) {
        assertThat(Points.parse(read)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1.234", "1,5", "1e3", "+1", ".5", "5.", "--1", "NaN", "１", "12345678"})
    void anything_else_is_not_an_amount(String text) {
        assertThatThrownBy(() -> Points.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sums_are_exact_and_overflow_is_an_error() {
        Points tenth = Points.parse("0.10");
        assertThat(tenth.plus(Points.parse("0.20"))).isEqualTo(Points.parse("0.30"));
        assertThat(tenth.minus(Points.parse("0.30"))).isEqualTo(Points.parse("-0.20"));
        assertThat(tenth.times(3)).isEqualTo(Points.parse("0.30"));
        assertThat(tenth.negated()).isEqualTo(Points.parse("-0.10"));
        Points largest = Points.ofHundredths(Long.MAX_VALUE);
        assertThatThrownBy(() -> largest.plus(tenth)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> largest.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0} between {1} and {2} is {3}")
    @CsvSource({"4.99,0,5,4.99", "5,0,5,5", "5.01,0,5,5", "-0.01,0,5,0", "0,0,5,0", "0.01,0,5,0.01"})
    void a_cap_and_a_floor_hold_at_their_edges(String value, String floor, String cap, String expected) {
        assertThat(Points.parse(value).atMost(Points.parse(cap)).atLeast(Points.parse(floor)))
                .isEqualTo(Points.parse(expected));
    }
}
