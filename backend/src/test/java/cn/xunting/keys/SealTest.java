package cn.xunting.keys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.keys.Keyring.Purpose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
    private static final byte[] SECRET = "密语".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void what_is_sealed_opens_for_what_it_belongs_to_also_after_a_new_key() throws IOException {
        Keyring keys = new Keyring(folder, CLOCK);
        Seal seal = new Seal(keys);
        String sealed = seal.close(SECRET, "mine");
        keys.renew(Purpose.SEAL);
        assertThat(new Seal(new Keyring(folder, CLOCK)).open(sealed, "mine")).hasValue(SECRET);
        assertThat(seal.open(sealed, "another's")).isEmpty();
    }

    @Test
    void no_two_seals_look_alike_and_one_with_any_letter_changed_does_not_open() throws IOException {
        Seal seal = new Seal(new Keyring(folder, CLOCK));
        String sealed = seal.close(SECRET, "mine");
        assertThat(seal.close(SECRET, "mine")).isNotEqualTo(sealed);
        int last =
                sealed.indexOf('=') < 0 ? sealed.length() : sealed.indexOf('=') - 1; // its lowest bits may mean nothing
        for (int at = 0; at < last; at++) {
            String changed =
                    sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);
            assertThat(seal.open(changed, "mine")).as(changed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "rubbish", "gone:AAAA", "20261124060000000-AAAAAA:"})
    void what_was_never_sealed_does_not_open(String sealed) throws IOException {
        assertThat(new Seal(new Keyring(folder, CLOCK)).open(sealed, "mine")).isEmpty();
    }

    @Test
    void a_text_shorter_than_a_seal_does_not_open() throws IOException {
        Seal seal = new Seal(new Keyring(folder, CLOCK));
        String sealed = seal.close(SECRET, "mine");
        assertThat(seal.open(sealed.substring(0, sealed.indexOf(':') + 5), "mine"))
                .isEmpty();
    }
}
