package cn.xunting.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.Half;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnLeaveTest {
    private static final LocalDate MONDAY = LocalDate.of(2023, 10, 9);

    @ParameterizedTest
    @CsvSource(textBlock = """
            周日下午, 2023-10-08, PM, false
            周一上午, 2023-10-09, AM, false
            周一下午, 2023-10-09, PM, true
            周二下午, 2023-10-10, PM, true
            周三上午, 2023-10-11, AM, true
            周三下午, 2023-10-11, PM, false
            周四上午, 2023-10-12, AM, false
            """)
    void from_monday_afternoon_to_wednesday_morning(String when, LocalDate day, Half half, boolean away) {
        OnLeave leave = new OnLeave("0102", MONDAY, Half.PM, MONDAY.plusDays(2), Half.AM);
        assertThat(leave.covers(day, half)).as(when).isEqualTo(away);
    }
}
