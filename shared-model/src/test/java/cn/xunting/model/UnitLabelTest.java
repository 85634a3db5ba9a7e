package cn.xunting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitLabelTest {
    @Test
    void what_is_printed_is_what_is_read() {
        UnitLabel label = new UnitLabel("hall-2", "W01");
        assertThat(label.text()).isEqualTo("xunting:unit:hall-2:W01");
        assertThat(UnitLabel.of(label.text())).contains(label);
    }

    @Test
    void a_label_printed_before_halls_were_written_on_them_is_still_read_and_may_hang_anywhere() {
        UnitLabel old = new UnitLabel(null, "W01");
        assertThat(UnitLabel.of("xunting:unit:W01")).contains(old);
        assertThat(old.text()).isEqualTo("xunting:unit:W01");
        assertThat(old.mayHangIn(Optional.of("hall-2"))).isTrue();
    }

    @Test
    void a_label_hangs_in_its_own_hall_alone() {
        UnitLabel label = new UnitLabel("hall-2", "W01");
        assertThat(label.mayHangIn(Optional.of("hall-2"))).isTrue();
        assertThat(label.mayHangIn(Optional.of("hall-1"))).isFalse();
        assertThat(label.mayHangIn(Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "W01",
                "xunting:unit:",
                "xunting:unit: ",
                "xunting:unit::W01",
                "xunting:unit:hall-2:",
                "xunting:unit:hall-2:W01:",
                "XUNTING:UNIT:W01",
                "xunting://enrol?server=http%3A%2F%2Fa&code=1",
                "https://example.cn/xunting:unit:W01"
            })
    void other_codes_are_not_labels(String text) {
        assertThat(UnitLabel.of(text)).isEmpty();
    }

    @Test
    void a_label_of_no_unit_cannot_be_made() {
        assertThatThrownBy(() -> new UnitLabel("hall-2", " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
