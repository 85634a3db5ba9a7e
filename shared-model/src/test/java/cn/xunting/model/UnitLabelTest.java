package cn.xunting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitLabelTest {
    @Test
    void what_is_printed_is_what_is_read() {
        assertThat(new UnitLabel("W01").text()).isEqualTo("xunting:unit:W01");
        assertThat(UnitLabel.of("xunting:unit:W01")).contains(new UnitLabel("W01"));
        assertThat(UnitLabel.of(new UnitLabel("D06").text())).contains(new UnitLabel("D06"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "W01",
                "xunting:unit:",
                "xunting:unit: ",
                "XUNTING:UNIT:W01",
                "xunting://enrol?server=http%3A%2F%2Fa&code=1",
                "https://example.cn/xunting:unit:W01"
            })
    void other_codes_are_not_labels(String text) {
        assertThat(UnitLabel.of(text)).isEmpty();
    }

    @Test
    void a_label_of_no_unit_cannot_be_made() {
        assertThatThrownBy(() -> new UnitLabel(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
