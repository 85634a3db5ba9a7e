package cn.xunting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FloodTest {
    private Instant now = Instant.parse("2026-11-24T06:00:00Z");

    private final Flood flood = new Flood(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void of_one_address_ten_are_put_down_in_ten_minutes_and_then_how_many_were_not() {
        for (int i = 0; i < Flood.IN_A_WINDOW; i++) {
            assertThat(flood.admit("a")).hasValue(0);
        }
        assertThat(flood.admit("a")).isEmpty();
        assertThat(flood.admit("a")).isEmpty();
        assertThat(flood.admit("b")).hasValue(0);
        now = now.plus(Flood.WINDOW).minus(Duration.ofMillis(1));
        assertThat(flood.admit("a")).isEmpty();
        now = now.plusMillis(1);
        assertThat(flood.admit("a")).hasValue(3);
        assertThat(flood.admit("a")).hasValue(0);
    }

    @Test
    void the_words_say_how_many_only_if_there_were_any() {
        assertThat(Flood.words(0)).isEmpty();
        assertThat(Flood.words(3)).contains("3 次");
    }
}
