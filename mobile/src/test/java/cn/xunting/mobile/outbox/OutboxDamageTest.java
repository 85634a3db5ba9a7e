package cn.xunting.mobile.outbox;

import static cn.xunting.mobile.outbox.Findings.finding;
import static cn.xunting.mobile.outbox.Findings.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.mobile.store.PhotoFiles;
import cn.xunting.mobile.store.StoreInUse;
import cn.xunting.model.Digest;
import cn.xunting.model.UuidV7;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a damaged, half-written or occupied folder does to the outbox. */
class OutboxDamageTest {
    private static final byte[] PICTURE = photo(1, 20_000);

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
    void an_unreadable_store_is_moved_aside_with_its_photos_and_a_new_one_begun() throws IOException {
        tap("甲", PICTURE);
        outbox.close();
        Files.write(folder.resolve("outbox/store.mv"), photo(7, 9_000));

        open();

        Path aside = outbox.movedAside().orElseThrow();
        assertThat(aside.resolve("photos").resolve(Digest.sha256(PICTURE))).isNotEmptyFile();
        assertThat(new PhotoFiles(aside.resolve("photos")).read(Digest.sha256(PICTURE)))
                .hasValue(PICTURE);
        assertThat(aside.resolve("store.mv")).hasSize(9_000);
        assertThat(outbox.items()).isEmpty();
        tap("甲");
        assertThat(outbox.items()).hasSize(1);
    }

    @Test
    void damage_in_the_middle_of_the_file_is_found_at_the_start_not_in_the_middle_of_a_patrol() throws IOException {
        for (int n = 0; n < 50; n++) {
            tap("甲");
        }
        outbox.close();
        Path file = folder.resolve("outbox/store.mv");
        byte[] bytes = Files.readAllBytes(file);
        System.arraycopy(photo(3, bytes.length - 8192), 0, bytes, 8192, bytes.length - 8192);
        Files.write(file, bytes);

        open();

        assertThat(outbox.movedAside()).isPresent();
    }

    @Test
    void a_second_opening_is_refused_and_harms_nothing() {
        tap("甲", PICTURE);

        assertThatThrownBy(() -> DurableOutbox.open(folder.resolve("outbox"), clock))
                .isInstanceOf(StoreInUse.class);

        tap("乙");
        reopen();
        assertThat(outbox.items()).hasSize(2);
        assertThat(outbox.movedAside()).isEmpty();
    }

    @Test
    void what_a_kill_left_of_photos_without_an_item_is_swept_at_the_next_start() throws IOException {
        tap("甲", PICTURE);
        outbox.close();
        Files.write(folder.resolve("outbox/photos").resolve(Digest.sha256(photo(9, 10))), photo(9, 10));
        Files.write(folder.resolve("outbox/photos/half.part"), photo(9, 5));

        open();

        assertThat(photosOnDisk()).containsExactly(Digest.sha256(PICTURE));
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
