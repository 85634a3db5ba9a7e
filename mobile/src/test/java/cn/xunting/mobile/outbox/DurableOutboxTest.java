package cn.xunting.mobile.outbox;

import static cn.xunting.mobile.outbox.Findings.finding;
import static cn.xunting.mobile.outbox.Findings.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableOutboxTest {
    private static final byte[] PICTURE = photo(1, 20_000);
    private static final Problem REFUSAL = Problem.of(ProblemType.NOT_PROCESSABLE, "请改选有效的条款。");

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock(Findings.MONDAY_MORNING);
    private final UuidV7 ids = new UuidV7(clock);
    private DurableOutbox outbox;

    @BeforeEach
    void open() {
        outbox = DurableOutbox.open(folder.resolve("outbox"), clock);
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void once_a_send_has_begun_nothing_can_be_taken_back_even_if_the_clock_is_set_back() {
        UUID id = tap("甲");
        clock.move(DurableOutbox.UNDO_TIME);
        assertThat(outbox.sendQueue().begin("甲")).hasSize(1);
        clock.move(Duration.ofSeconds(-1));
        reopen();

        assertThat(outbox.undo(id)).isFalse();
        assertThat(outbox.items()).extracting(OutboxItem::state).containsExactly(ItemState.WAITING);
    }

    @Test
    void within_its_undo_time_an_item_is_taken_back_with_its_photos_and_never_sent() throws IOException {
        UUID id = tap("甲", PICTURE);
        clock.move(DurableOutbox.UNDO_TIME.minusMillis(1));

        assertThat(outbox.items()).extracting(OutboxItem::state).containsExactly(ItemState.SAVED);
        assertThat(outbox.sendQueue().begin("甲")).isEmpty();
        assertThat(outbox.undo(id)).isTrue();
        assertThat(outbox.undo(id)).isFalse();
        reopen();
        assertThat(outbox.items()).isEmpty();
        assertThat(photosOnDisk()).isEmpty();
    }

    @Test
    void at_the_end_of_its_undo_time_an_item_waits_and_stays() {
        UUID id = tap("甲");
        clock.move(DurableOutbox.UNDO_TIME);

        assertThat(outbox.undo(id)).isFalse();
        assertThat(outbox.items()).extracting(OutboxItem::state).containsExactly(ItemState.WAITING);
    }

    @Test
    void a_clock_set_back_by_days_does_not_hold_an_item_up() {
        UUID id = tap("甲");
        clock.move(Duration.ofDays(-3));

        assertThat(outbox.undo(id)).isFalse();
        assertThat(outbox.sendQueue().begin("甲")).hasSize(1);
    }

    @Test
    void items_come_back_as_they_were_oldest_first() {
        UUID first = tap("甲", PICTURE);
        clock.move(Duration.ofSeconds(1));
        UUID second = tap("乙");
        List<OutboxItem> before = outbox.items();

        reopen();

        assertThat(outbox.items()).isEqualTo(before).extracting(OutboxItem::id).containsExactly(first, second);
        assertThat(outbox.photo(Digest.sha256(PICTURE))).isEqualTo(PICTURE);
    }

    @Test
    void what_one_account_recorded_is_not_sent_by_another() {
        tap("甲");
        clock.move(DurableOutbox.UNDO_TIME);

        assertThat(outbox.sendQueue().begin("乙")).isEmpty();
        assertThat(outbox.sendQueue().counts("乙")).isEqualTo(new SendQueue.Counts(0, 0, 1));
        assertThat(outbox.sendQueue().begin("甲")).hasSize(1);
    }

    @Test
    void an_item_is_sent_only_when_its_photos_are_confirmed_too() {
        UUID id = tap("甲", PICTURE);
        clock.move(DurableOutbox.UNDO_TIME);
        SendQueue queue = outbox.sendQueue();
        queue.begin("甲");

        queue.settle(List.of(new Receipt(id, SyncOutcome.ACCEPTED, null)));
        assertThat(outbox.items()).extracting(OutboxItem::state).containsExactly(ItemState.WAITING);
        assertThat(outbox.items().get(0).photosMissing()).containsExactly(Digest.sha256(PICTURE));
        assertThat(queue.begin("甲")).extracting(SendQueue.Outgoing::received).containsExactly(true);

        queue.photoConfirmed(Digest.sha256(PICTURE));
        assertThat(outbox.items()).extracting(OutboxItem::state).containsExactly(ItemState.SENT);
    }

    @Test
    void a_refused_item_needs_attention_until_somebody_retries_it() {
        UUID id = tap("甲");
        clock.move(DurableOutbox.UNDO_TIME);
        SendQueue queue = outbox.sendQueue();
        queue.begin("甲");
        queue.settle(List.of(new Receipt(id, SyncOutcome.REFUSED, REFUSAL)));
        reopen();

        assertThat(outbox.items())
                .extracting(OutboxItem::state, OutboxItem::problem)
                .containsExactly(tuple(ItemState.NEEDS_ATTENTION, REFUSAL));
        assertThat(outbox.sendQueue().begin("甲")).isEmpty();

        outbox.retry(id);
        assertThat(outbox.sendQueue().begin("甲")).hasSize(1);
    }

    @Test
    void what_was_sent_is_listed_until_the_day_is_over_and_its_photo_goes_with_the_last_that_names_it()
            throws IOException {
        UUID sent = tap("甲", PICTURE);
        tap("甲", PICTURE);
        clock.move(DurableOutbox.UNDO_TIME);
        SendQueue queue = outbox.sendQueue();
        queue.begin("甲");
        queue.settle(List.of(new Receipt(sent, SyncOutcome.ALREADY_HAVE, null)));
        queue.photoConfirmed(Digest.sha256(PICTURE));

        clock.move(Duration.between(clock.instant(), Instant.parse("2023-10-09T15:59:59Z")));
        queue.prune();
        assertThat(outbox.items()).hasSize(2);

        clock.move(Duration.ofSeconds(1));
        queue.prune();
        assertThat(outbox.items()).hasSize(1);
        assertThat(photosOnDisk()).containsExactly(Digest.sha256(PICTURE));
    }

    @Test
    void the_same_tap_twice_is_one_item_and_another_under_its_id_is_refused() {
        UUID id = tap("甲");
        outbox.add("甲", id, finding(), List.of());

        assertThatThrownBy(() -> outbox.add("甲", id, finding("别的"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> outbox.add("甲", ids.next(), finding(PICTURE), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(outbox.items()).hasSize(1);
    }

    @Test
    void listeners_hear_of_every_change() {
        var heard = new AtomicInteger();
        outbox.onChange(heard::incrementAndGet);

        UUID id = tap("甲");
        outbox.undo(id);
        outbox.undo(id);

        assertThat(heard).hasValue(2);
    }

    private UUID tap(String author, byte[]... photos) {
        UUID id = ids.next();
        outbox.add(author, id, finding(photos), List.of(photos));
        return id;
    }

    private void reopen() {
        outbox.close();
        open();
    }

    private List<String> photosOnDisk() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("outbox/photos"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
