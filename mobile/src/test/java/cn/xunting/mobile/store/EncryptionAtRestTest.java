package cn.xunting.mobile.store;

import static cn.xunting.mobile.outbox.Findings.finding;
import static cn.xunting.mobile.outbox.Findings.photo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.outbox.Findings;
import cn.xunting.mobile.outbox.HandClock;
import cn.xunting.model.Digest;
import cn.xunting.model.UuidV7;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the phone's disk cannot be read without the phone's key. */
class EncryptionAtRestTest {
    private static final byte[] PICTURE = photo(1, 20_000);
    private static final String NOTE = "柜台无人，等候二十分钟";

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock(Findings.MONDAY_MORNING);

    @Test
    void no_word_and_no_picture_lies_readable_on_the_disk() throws IOException {
        try (DurableOutbox outbox = open()) {
            outbox.add("inspector", new UuidV7(clock).next(), finding(NOTE, PICTURE), List.of(PICTURE));
            assertThat(outbox.photo(Digest.sha256(PICTURE))).isEqualTo(PICTURE);
        }
        assertNothingReadable();
    }

    @Test
    void what_a_version_before_encryption_wrote_is_there_again_and_no_longer_readable() throws IOException {
        writePlain();
        try (StringStore store = StringStore.open(folder.resolve("outbox"))) {
            assertThat(store.movedAside()).isEmpty();
            assertThat(store.values("items")).containsExactly(NOTE + "甲", NOTE + "乙");
        }
        String name = Digest.sha256(PICTURE);
        assertThat(new PhotoFiles(folder.resolve("outbox/photos")).read(name)).hasValue(PICTURE);
        assertNothingReadable();
    }

    @Test
    void a_kill_while_the_old_store_is_being_encrypted_leaves_it_to_the_next_start() throws IOException {
        writePlain();
        Files.write(folder.resolve("outbox/store.mv.new"), photo(4, 9_000));
        try (StringStore store = StringStore.open(folder.resolve("outbox"))) {
            assertThat(store.values("items")).hasSize(2);
        }
        assertThat(folder.resolve("outbox/store.mv.new")).doesNotExist();
    }

    @Test
    void without_its_key_a_store_is_moved_aside_unharmed_and_can_be_read_once_the_key_is_back() throws IOException {
        try (StringStore store = StringStore.open(folder.resolve("outbox"))) {
            store.change(change -> change.put("items", "1", NOTE));
        }
        byte[] key = Files.readAllBytes(folder.resolve(DeviceKey.FILE));
        Files.delete(folder.resolve(DeviceKey.FILE));
        Path aside;
        try (StringStore store = StringStore.open(folder.resolve("outbox"))) {
            aside = store.movedAside().orElseThrow();
            assertThat(store.values("items")).isEmpty();
        }
        Files.write(folder.resolve(DeviceKey.FILE), key);
        try (StringStore store = StringStore.open(aside)) {
            assertThat(store.values("items")).containsExactly(NOTE);
        }
    }

    @Test
    void a_photo_that_was_changed_or_put_under_another_name_is_no_photo() throws IOException {
        PhotoFiles photos = new PhotoFiles(folder.resolve("outbox/photos"));
        byte[] other = photo(2, 5_000);
        photos.keep(PICTURE);
        photos.keep(other);
        Path file = folder.resolve("outbox/photos").resolve(Digest.sha256(PICTURE));
        Files.copy(
                folder.resolve("outbox/photos").resolve(Digest.sha256(other)),
                file,
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(photos.read(Digest.sha256(PICTURE))).isEmpty();

        byte[] bytes = Files.readAllBytes(folder.resolve("outbox/photos").resolve(Digest.sha256(other)));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("outbox/photos").resolve(Digest.sha256(other)), bytes);
        assertThat(photos.read(Digest.sha256(other))).isEmpty();
    }

    private void writePlain() throws IOException {
        Files.createDirectories(folder.resolve("outbox/photos"));
        Files.write(folder.resolve("outbox/photos").resolve(Digest.sha256(PICTURE)), PICTURE);
        try (MVStore plain = new MVStore.Builder()
                .fileName(folder.resolve("outbox/store.mv").toString())
                .autoCommitDisabled()
                .open()) {
            plain.openMap("items", StoreFolder.strings()).putAll(Map.of("1", NOTE + "甲", "2", NOTE + "乙"));
            plain.commit();
        }
    }

    private void assertNothingReadable() throws IOException {
        byte[] words = NOTE.getBytes(StandardCharsets.UTF_8);
        byte[] picture = Arrays.copyOfRange(PICTURE, 5_000, 5_040);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(text(Files.readAllBytes(file)))
                        .doesNotContain(text(words))
                        .doesNotContain(text(picture))
                        .doesNotContain("inspector");
            }
        }
    }

    /** One character a byte. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private DurableOutbox open() {
        return DurableOutbox.open(folder.resolve("outbox"), clock);
    }
}
