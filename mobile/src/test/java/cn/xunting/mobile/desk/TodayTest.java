package cn.xunting.mobile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.UnitEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TodayTest {
    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final HeldOutbox outbox = new HeldOutbox();
    private final Today today = new Today(hall, outbox, SampleHall.CLOCK);
    private final HallBook book = new HallBook(hall);

    @Test
    void a_finding_that_both_the_server_and_the_outbox_have_is_one() {
        Finding known = SampleHall.finding("W01", "S2.1.2", "X0003", SampleHall.NOW);
        hall.add(known);
        outbox.add("ducha01", known.id(), report("W01", SampleHall.NOW), List.of());
        assertThat(today.recordedAt("W01"))
                .singleElement()
                .satisfies(r -> assertThat(r.sent()).isTrue());
    }

    @Test
    void yesterday_evening_is_not_today_even_where_the_utc_day_is_the_same() {
        Instant midnight = Instant.parse("2023-10-08T16:00:00Z");
        outbox.put(report("W01", midnight.minusMillis(1)), ItemState.WAITING, List.of(), null);
        outbox.put(report("W02", midnight), ItemState.WAITING, List.of(), null);
        assertThat(today.recorded()).extracting(Recorded::unit).containsExactly("W02");
    }

    @Test
    void what_was_recorded_last_comes_first() {
        outbox.put(report("W01", SampleHall.NOW.minusSeconds(60)), ItemState.SENT, List.of(), null);
        outbox.put(report("W02", SampleHall.NOW), ItemState.WAITING, List.of(), null);
        assertThat(today.recorded()).extracting(Recorded::unit).containsExactly("W02", "W01");
    }

    @Test
    void windows_come_before_departments_in_patrol_order() {
        assertThat(today.units())
                .extracting(UnitEntry::code)
                .startsWith("W01", "W02")
                .endsWith("D05", "D06");
    }

    @Test
    void only_those_posted_today_are_here_and_the_chief_comes_first() {
        assertThat(book.people("W01", today.day()))
                .first()
                .satisfies(p -> assertThat(p.chief()).isTrue());
        assertThat(book.people("W05", today.day())).extracting(Person::staffNo).doesNotContain("X0001");
        assertThat(book.people("W05", LocalDate.of(2023, 9, 30)))
                .extracting(Person::staffNo)
                .contains("X0001");
        assertThat(book.people("W01", LocalDate.of(2023, 8, 31))).isEmpty();
    }

    @Test
    void favourites_are_what_this_inspector_uses_most_filled_up_for_a_beginner() {
        Favourites favourites = new Favourites(hall, outbox);
        assertThat(favourites.among(book.items(today.day())))
                .hasSize(Favourites.COUNT)
                .first()
                .satisfies(item -> assertThat(item.code()).isEqualTo("S2.1.4b"));
        for (int i = 0; i < 2; i++) {
            hall.add(SampleHall.finding("W01", "S7.7", "X0003", SampleHall.NOW.minus(Duration.ofDays(i))));
        }
        assertThat(favourites.among(book.items(today.day())))
                .hasSize(Favourites.COUNT)
                .first()
                .satisfies(item -> assertThat(item.code()).isEqualTo("S7.7"));
    }

    @Test
    void what_the_hall_records_most_comes_after_one_s_own() {
        hall.add(SampleHall.finding("W01", "S7.7", "X0003", SampleHall.NOW));
        for (int n = 0; n < 3; n++) {
            outbox.add("ducha02", new UUID(2, n), report("W01", SampleHall.NOW.plusSeconds(n)), List.of());
        }
        assertThat(new Favourites(hall, outbox).among(book.items(today.day())))
                .hasSize(Favourites.COUNT)
                .extracting(item -> item.code())
                .startsWith("S7.7", "S2.1.2", "S2.1.4b");
    }

    private static FindingReport report(String unit, Instant at) {
        return new FindingReport("S2.1.2", unit, null, null, at, 1, null, "", List.of(), null, at, null);
    }
}
