package cn.xunting.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.model.Digest;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoFilesTest {
    private static final Instant NOW = Instant.parse("2023-10-09T00:27:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private PhotoFiles photos;

    @BeforeEach
    void open() throws IOException {
        photos = new PhotoFiles(root, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void sixteen_identical_sends_leave_one_photo() throws Exception {
        byte[] photo = Pictures.withExif(Pictures.drawn("jpg", 640, 480), Pictures.exif(6, true));
        String name = Digest.sha256(photo);
        ExecutorService senders = Executors.newFixedThreadPool(16);
        try {
            List<Callable<StoreOutcome>> sends = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                sends.add(() -> store(name, photo));
            }
            for (Future<StoreOutcome> sent : senders.invokeAll(sends)) {
                assertThat(sent.get()).isInstanceOfAny(StoreOutcome.Stored.class, StoreOutcome.AlreadyThere.class);
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(photos.isIntact(name)).isTrue();
        assertThat(files()).containsExactlyInAnyOrder(name, name + ".stored");
    }

    @Test
    void a_photo_without_a_position_is_kept_byte_for_byte() throws Exception {
        byte[] photo = Pictures.withExif(Pictures.drawn("jpg", 80, 40), Pictures.exif(6, false));
        String name = Digest.sha256(photo);

        assertThat(store(name, photo)).isEqualTo(new StoreOutcome.Stored(photo.length, name));

        assertThat(root.resolve(name.substring(0, 2))
                        .resolve(name.substring(2, 4))
                        .resolve(name))
                .hasBinaryContent(photo);
        assertThat(photos.exists(name)).isTrue();
        assertThat(photos.size(name)).contains((long) photo.length);
        assertThat(photos.mediaType(name)).contains("image/jpeg");
        assertThat(photos.isIntact(name)).isTrue();
        assertThat(store(name, photo)).isEqualTo(new StoreOutcome.AlreadyThere());
    }

    @Test
    void a_photo_with_a_position_keeps_the_name_of_what_was_sent() throws Exception {
        byte[] photo = Pictures.withChunk(Pictures.drawn("png", 80, 40), "eXIf", Pictures.exif(1, true));
        String name = Digest.sha256(photo);

        StoreOutcome outcome = store(name, photo);

        try (InputStream kept = photos.open(name).orElseThrow()) {
            byte[] content = kept.readAllBytes();
            assertThat(content).isEqualTo(Pictures.drawn("png", 80, 40));
            assertThat(outcome).isEqualTo(new StoreOutcome.Stored(content.length, Digest.sha256(content)));
        }
        assertThat(photos.isIntact(name)).isTrue();
        assertThat(photos.mediaType(name)).contains("image/png");
        assertThat(store(name, photo)).isEqualTo(new StoreOutcome.AlreadyThere());
    }

    @Test
    void a_connection_that_breaks_leaves_nothing_behind() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> photos.store("0".repeat(64), broken)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void what_a_crash_left_is_swept_and_what_is_being_sent_is_not() throws Exception {
        Path incoming = root.resolve("incoming");
        Path old = Files.createFile(incoming.resolve("old.part"));
        Files.setLastModifiedTime(
                old, FileTime.from(NOW.minus(DigestFolder.ABANDONED_AFTER).minusSeconds(1)));
        Path recent = Files.createFile(incoming.resolve("recent.part"));
        Files.setLastModifiedTime(recent, FileTime.from(NOW.minus(DigestFolder.ABANDONED_AFTER)));

        open();

        assertThat(files()).containsExactly("recent.part");
    }

    @Test
    void a_photo_that_is_not_what_its_name_says_is_refused() throws Exception {
        byte[] photo = Pictures.drawn("jpg", 80, 40);
        assertThat(store("0".repeat(64), photo)).isEqualTo(new StoreOutcome.DigestMismatch(Digest.sha256(photo)));
        assertThat(files()).isEmpty();
    }

    @Test
    void another_body_under_a_name_that_is_there_is_refused_and_changes_nothing() throws Exception {
        byte[] photo = Pictures.drawn("jpg", 80, 40);
        String name = Digest.sha256(photo);
        store(name, photo);
        assertThat(store(name, Pictures.drawn("jpg", 40, 80))).isInstanceOf(StoreOutcome.DigestMismatch.class);
        assertThat(photos.isIntact(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, Stored", "0, Stored", "1, TooLarge"})
    void a_photo_may_be_as_long_as_the_bound(int beyond, String outcome) throws Exception {
        byte[] jpeg = Pictures.drawn("jpg", 80, 40);
        byte[] photo = Pictures.joined(jpeg, new byte[PhotoFiles.MAX_BYTES + beyond - jpeg.length]);
        assertThat(store(Digest.sha256(photo), photo).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void what_is_no_picture_is_refused() throws Exception {
        byte[] jpeg = Pictures.drawn("jpg", 80, 40);
        byte[] hugePng = Pictures.drawn("png", 80, 40);
        hugePng[17] = 1; // 65,616 × 40 pixels are fine, and together with the next line more than 100 million
        hugePng[22] = 8;
        for (byte[] content :
                List.of(new byte[0], "GIF89a".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(jpeg, 100), hugePng)) {
            assertThat(store(Digest.sha256(content), content)).isEqualTo(new StoreOutcome.NotAPicture());
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void a_name_that_is_no_digest_never_becomes_a_path() {
        for (String name : List.of("", "../../etc/passwd", "A".repeat(64))) {
            assertThatThrownBy(() -> photos.open(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_photo_that_is_not_there_is_absent() throws Exception {
        String name = "0".repeat(64);
        assertThat(photos.exists(name)).isFalse();
        assertThat(photos.open(name)).isEmpty();
        assertThat(photos.size(name)).isEmpty();
        assertThat(photos.mediaType(name)).isEmpty();
        assertThat(photos.thumbnail(name)).isEmpty();
        assertThat(photos.isIntact(name)).isFalse();
    }

    @Test
    void a_thumbnail_is_made_once() throws Exception {
        byte[] photo = Pictures.drawn("jpg", 800, 600);
        String name = Digest.sha256(photo);
        store(name, photo);
        byte[] made = photos.thumbnail(name).orElseThrow();
        assertThat(files()).containsExactlyInAnyOrder(name, name + ".thumbnail");
        assertThat(photos.thumbnail(name)).contains(made);
    }

    private StoreOutcome store(String name, byte[] photo) throws IOException {
        return photos.store(name, new ByteArrayInputStream(photo));
    }

    private List<String> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
