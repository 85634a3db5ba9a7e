package cn.xunting.keys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.keys.Chain.Fit;
import cn.xunting.keys.Keyring.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-24T06:00:00Z");

    private final Clock clock = new Clock() {
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
    };

    @Test
    void keys_are_files_that_only_their_owner_may_read_and_no_draft_stays_behind() throws IOException {
        Keyring ring = ring(folder);
        ring.newest(Purpose.TOKEN);
        ring.newest(Purpose.CHAIN);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(2).allSatisfy(file -> {
                assertThat(file.toString()).endsWith(".key");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            });
        }
    }

    @Test
    void a_ring_opened_again_has_the_same_keys() throws IOException {
        SigningKey key = ring(folder).newest(Purpose.CHAIN);
        assertThat(ring(folder).newest(Purpose.CHAIN)).isEqualTo(key);
        assertThat(ring(folder).newest(Purpose.TOKEN)).isNotEqualTo(key);
    }

    @Test
    void a_key_renewed_beside_a_running_ring_is_found_at_once_and_the_old_one_stays() throws IOException {
        Keyring running = ring(folder);
        SigningKey old = running.newest(Purpose.TOKEN);
        now = now.plusMillis(1);
        SigningKey renewed = ring(folder).renew(Purpose.TOKEN);
        assertThat(running.find(Purpose.TOKEN, renewed.id())).hasValue(renewed);
        assertThat(running.find(Purpose.TOKEN, old.id())).hasValue(old);
        assertThat(running.newest(Purpose.TOKEN)).isEqualTo(renewed);
        assertThat(running.replacedAt(Purpose.TOKEN, old)).isPresent();
        assertThat(running.replacedAt(Purpose.TOKEN, renewed)).isEmpty();
    }

    @Test
    void a_name_that_a_stranger_made_up_is_no_key_and_leads_nowhere_else() throws IOException {
        Keyring ring = ring(Files.createDirectories(folder.resolve("keys")));
        SigningKey key = ring.newest(Purpose.TOKEN);
        Files.writeString(folder.resolve("stray.key"), "known to everybody");
        assertThat(ring.find(Purpose.TOKEN, "20261124060000000-abcdef")).isEmpty();
        assertThat(ring.find(Purpose.TOKEN, "/../../stray")).isEmpty();
        assertThat(ring.find(Purpose.TOKEN, "")).isEmpty();
        assertThat(ring.find(Purpose.TOKEN, key.id())).hasValue(key);
    }

    @Test
    void a_key_never_shows_its_secret() throws IOException {
        SigningKey key = ring(folder).newest(Purpose.TOKEN);
        assertThat(key).asString().doesNotContain(key.secret());
    }

    @Test
    void a_link_holds_for_its_place_and_content_only_and_without_the_key_nobody_can_say(@TempDir Path elsewhere)
            throws IOException {
        Chain chain = new Chain(ring(folder));
        Chain.Link link = chain.next("before", 7, "content");
        assertThat(chain.check(link, "before", 7, "content")).isEqualTo(Fit.FITS);
        assertThat(chain.check(link, "other", 7, "content")).isEqualTo(Fit.BROKEN);
        assertThat(chain.check(link, "before", 8, "content")).isEqualTo(Fit.BROKEN);
        assertThat(chain.check(link, "before", 7, "Content")).isEqualTo(Fit.BROKEN);
        assertThat(new Chain(ring(elsewhere)).check(link, "before", 7, "content"))
                .isEqualTo(Fit.KEY_MISSING);
    }

    private Keyring ring(Path folder) throws IOException {
        return new Keyring(folder, clock);
    }
}
