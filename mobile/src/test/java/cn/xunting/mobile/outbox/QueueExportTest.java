package cn.xunting.mobile.outbox;

import static cn.xunting.mobile.outbox.Findings.finding;
import static cn.xunting.mobile.outbox.Findings.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunting.mobile.json.WireJson;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.UuidV7;
import cn.xunting.model.queue.QueueFileReader;
import cn.xunting.model.queue.UnreadableQueueFile;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.QueueBatch;
import cn.xunting.model.wire.QueueManifest;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.Visit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueExportTest {
    private static final char[] PASSWORD = "雨天备用-8213".toCharArray();

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock(Findings.MONDAY_MORNING);
    private final UuidV7 ids = new UuidV7(clock);
    private DurableOutbox outbox;
    private QueueExport export;

    @BeforeEach
    void open() {
        outbox = DurableOutbox.open(folder.resolve("outbox"), clock);
        export = QueueExport.open(folder.resolve("exports"), outbox, clock);
    }

    @AfterEach
    void close() {
        export.close();
        outbox.close();
    }

    @Test
    void everything_unsent_of_every_account_is_in_the_file_with_its_photos_and_what_is_sent_is_not() throws Exception {
        UUID sent = tap("甲");
        UUID first = tap("甲", photo(1, 3_000));
        UUID second = tap("乙", photo(2, 3_000), photo(1, 3_000));
        outbox.sendQueue().settle(List.of(new Receipt(sent, SyncOutcome.ACCEPTED, null)));

        List<byte[]> blocks = read(only(export.write(folder.resolve("out"), "测试机", PASSWORD)));

        QueueManifest manifest = manifest(blocks);
        assertThat(manifest.batches()).extracting(QueueBatch::author).containsExactly("甲", "乙");
        assertThat(manifest.batches())
                .flatExtracting(batch -> batch.items().findings())
                .extracting(SyncFinding::id)
                .containsExactly(first, second);
        assertThat(manifest.photos()).hasSize(2);
        assertThat(blocks.subList(1, 3)).containsExactly(photo(1, 3_000), photo(2, 3_000));
        assertThat(outbox.items()).hasSize(3);
        assertThat(outbox.undo(first)).isFalse();
    }

    @Test
    void the_code_of_the_import_lets_go_of_what_was_in_that_file_and_any_other_code_of_nothing() throws Exception {
        UUID id = tap("甲", photo(1, 3_000));
        UUID refused = tap("甲");
        outbox.sendQueue()
                .settle(List.of(new Receipt(
                        refused, SyncOutcome.REFUSED, Problem.of(ProblemType.NOT_PROCESSABLE, "数量不对，请改正。"))));
        List<byte[]> blocks = read(only(export.write(folder.resolve("out"), "测试机", PASSWORD)));
        String code = new String(blocks.get(blocks.size() - 1), StandardCharsets.UTF_8);
        UUID later = tap("甲");
        close();
        open();

        assertThat(export.release("9999-99x9")).isEmpty();
        assertThat(state(id)).isEqualTo(ItemState.WAITING);
        assertThat(export.release(" " + code + " ")).hasValue(2);
        assertThat(outbox.items()).extracting(OutboxItem::id).containsExactly(refused, later);
        assertThat(state(refused)).isEqualTo(ItemState.NEEDS_ATTENTION);
        assertThat(state(later)).isEqualTo(ItemState.WAITING);
    }

    @Test
    void what_could_still_be_taken_back_is_in_the_file_and_cannot_be_any_more() throws Exception {
        UUID walked = patrol("甲");
        UUID id = ids.next();
        outbox.add("甲", id, finding(), List.of());
        Visit visit = outbox.patrols().all().get(0).report().visits().get(0);

        List<byte[]> blocks = read(only(export.write(folder.resolve("out"), "测试机", PASSWORD)));

        assertThat(manifest(blocks).batches())
                .flatExtracting(batch -> batch.items().findings())
                .extracting(SyncFinding::id)
                .containsExactly(id);
        assertThat(manifest(blocks).batches())
                .flatExtracting(batch -> batch.items().patrols())
                .flatExtracting(SyncPatrol::visits)
                .containsExactly(visit);
        assertThat(outbox.undo(id)).isFalse();
        assertThat(outbox.patrols().takeBack(walked, visit)).isFalse();
    }

    @Test
    void a_patrol_is_in_the_file_as_far_as_it_had_gone_and_what_it_grew_by_since_still_waits() throws Exception {
        UUID walked = patrol("甲");
        UUID others = patrol("乙");
        outbox.patrols().end(others, clock.instant());
        clock.move(DurableOutbox.UNDO_TIME);

        List<byte[]> blocks = read(only(export.write(folder.resolve("out"), "测试机", PASSWORD)));

        assertThat(manifest(blocks).batches()).extracting(QueueBatch::author).containsExactly("甲", "乙");
        assertThat(manifest(blocks).batches())
                .flatExtracting(batch -> batch.items().patrols())
                .extracting(SyncPatrol::id, told -> told.visits().size(), told -> told.endedAt() != null)
                .containsExactly(tuple(walked, 1, false), tuple(others, 1, true));
        outbox.patrols().visit(walked, new Visit("W02", clock.instant(), true));
        clock.move(DurableOutbox.UNDO_TIME);
        outbox.sendQueue().patrols("甲"); // a send that begins and never arrives
        String code = new String(blocks.get(blocks.size() - 1), StandardCharsets.UTF_8);
        close();
        open();
        assertThat(export.release(code)).hasValue(2);

        assertThat(outbox.patrols().all())
                .extracting(OutboxPatrol::id, OutboxPatrol::state)
                .containsExactly(tuple(walked, ItemState.WAITING));
        List<byte[]> rest = read(only(export.write(folder.resolve("out"), "测试机", PASSWORD)));
        assertThat(manifest(rest).batches())
                .flatExtracting(batch -> batch.items().patrols())
                .extracting(SyncPatrol::id)
                .containsExactly(walked);
    }

    @Test
    void a_patrol_a_server_refused_is_in_the_file_and_no_code_lets_it_go() throws Exception {
        UUID walked = patrol("甲");
        clock.move(DurableOutbox.UNDO_TIME);
        outbox.sendQueue().patrols("甲");
        outbox.sendQueue()
                .settle(List.of(
                        new Receipt(walked, SyncOutcome.REFUSED, Problem.of(ProblemType.NOT_PROCESSABLE, "请核对。"))));

        List<byte[]> blocks = read(only(export.write(folder.resolve("out"), "测试机", PASSWORD)));
        export.release(new String(blocks.get(blocks.size() - 1), StandardCharsets.UTF_8));

        assertThat(outbox.patrols().all())
                .extracting(OutboxPatrol::id, OutboxPatrol::state)
                .containsExactly(tuple(walked, ItemState.NEEDS_ATTENTION));
    }

    @Test
    void an_export_of_a_version_without_patrols_is_still_released() {
        String json = "{\"id\":\"%s\",\"at\":\"2023-10-09T01:41:00Z\",\"items\":[],\"photos\":[],\"codeDigest\":\"x\"}";

        assertThat(WireJson.decode(KeptExport.class, json.formatted(ids.next())).patrols())
                .isEmpty();
    }

    @Test
    void another_password_opens_nothing_and_nothing_typed_is_readable_in_the_file() throws Exception {
        tap("甲", photo(1, 3_000));
        Path file = only(export.write(folder.resolve("out"), "测试机", PASSWORD));

        QueueFileReader reader =
                new QueueFileReader(new ByteArrayInputStream(Files.readAllBytes(file)), "雨天备用-8214".toCharArray());
        assertThatThrownBy(reader::next)
                .isInstanceOfSatisfying(
                        UnreadableQueueFile.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableQueueFile.Reason.WRONG_PASSWORD));
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("S2.1.4b")
                .doesNotContain("W07");
    }

    @Test
    void more_than_one_request_can_carry_goes_into_several_files_and_an_empty_queue_into_none() throws Exception {
        assertThat(export.write(folder.resolve("out"), "测试机", PASSWORD)).isEmpty();
        for (int n = 0; n < 5; n++) {
            tap("甲", photo(n, 9 << 20));
        }
        List<Path> files = export.write(folder.resolve("out"), "测试机", PASSWORD);

        assertThat(files).hasSize(3);
        List<SyncFinding> findings = new ArrayList<>();
        for (Path file : files) {
            assertThat(Files.size(file)).isLessThan(32L << 20);
            manifest(read(file))
                    .batches()
                    .forEach(batch -> findings.addAll(batch.items().findings()));
        }
        assertThat(findings).extracting(SyncFinding::id).doesNotHaveDuplicates().hasSize(5);
    }

    private UUID tap(String author, byte[]... photos) {
        UUID id = ids.next();
        outbox.add(author, id, finding(photos), List.of(photos));
        clock.move(DurableOutbox.UNDO_TIME);
        return id;
    }

    private UUID patrol(String inspector) {
        UUID id = ids.next();
        outbox.patrols().begin(inspector, id, clock.instant());
        outbox.patrols().visit(id, new Visit("W01", clock.instant(), true));
        clock.move(Duration.ofSeconds(1));
        return id;
    }

    private ItemState state(UUID id) {
        return outbox.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Path only(List<Path> files) {
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private static QueueManifest manifest(List<byte[]> blocks) {
        return WireJson.decode(QueueManifest.class, new String(blocks.get(0), StandardCharsets.UTF_8));
    }

    private static List<byte[]> read(Path file) throws IOException, UnreadableQueueFile {
        QueueFileReader reader = new QueueFileReader(new ByteArrayInputStream(Files.readAllBytes(file)), PASSWORD);
        List<byte[]> blocks = new ArrayList<>();
        for (var block = reader.next(); block.isPresent(); block = reader.next()) {
            blocks.add(block.get());
        }
        assertThat(reader.ended()).isTrue();
        return blocks;
    }
}
