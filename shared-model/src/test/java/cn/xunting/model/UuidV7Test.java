package cn.xunting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {
    private static final Instant MOMENT = Instant.parse("2023-10-09T01:41:00.123Z");

    @Test
    void ids_of_one_millisecond_are_all_different_and_are_version_7() {
        UuidV7 ids = new UuidV7(at(MOMENT));

        assertThat(Stream.generate(ids::next).limit(10_000))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.version() == 7 && id.variant() == 2)
                .allMatch(id -> id.getMostSignificantBits() >>> 16 == MOMENT.toEpochMilli());
    }

    @Test
    void a_later_id_sorts_after_an_earlier_one_as_text() {
        UUID earlier = new UuidV7(at(MOMENT), new Random(1)).next();
        UUID later = new UuidV7(at(MOMENT.plusMillis(1)), new Random(2)).next();

        assertThat(later.toString()).isGreaterThan(earlier.toString());
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
