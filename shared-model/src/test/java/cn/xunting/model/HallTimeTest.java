package cn.xunting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallTimeTest {
    private static final HallTime HALL = HallTime.CHINA;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "月末最后一秒, 2023-09-30T15:59:59.999Z, 2023-09-30, 2023-09",
        "次月第一刻, 2023-09-30T16:00:00Z, 2023-10-01, 2023-10",
        "跨年, 2023-12-31T16:00:00Z, 2024-01-01, 2024-01",
        "白天, 2024-02-29T01:41:00Z, 2024-02-29, 2024-02"
    })
    void an_instant_falls_on_the_hall_s_day_and_month(
            String situation, Instant instant, LocalDate day, YearMonth month) {
        assertThat(HALL.dayOf(instant)).as(situation).isEqualTo(day);
        assertThat(HALL.monthOf(instant)).as(situation).isEqualTo(month);
    }

    @Test
    void the_wall_clock_shows_hall_time() {
        assertThat(HALL.wallClock(Instant.parse("2023-10-09T01:41:00Z")))
                .isEqualTo(LocalDateTime.of(2023, 10, 9, 9, 41));
    }

    @Test
    void a_month_ends_where_the_next_begins() {
        YearMonth december = YearMonth.of(2023, 12);

        assertThat(HALL.startOf(december)).isEqualTo(Instant.parse("2023-11-30T16:00:00Z"));
        assertThat(HALL.endOf(december)).isEqualTo(HALL.startOf(LocalDate.of(2024, 1, 1)));
    }
}
