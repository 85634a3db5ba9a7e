package cn.xunting.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The hashes as they are outside the tests, which make theirs cheaper. */
class PasswordHashesTest {
    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void a_hash_costs_a_thousand_rounds_and_is_never_the_same_twice() {
        String hash = hashes.hash("巡厅的密码");
        assertThat(hash).startsWith("$2a$10$").isNotEqualTo(hashes.hash("巡厅的密码"));
        assertThat(hashes.matches("巡厅的密码", Optional.of(hash))).isTrue();
        assertThat(hashes.matches("别的密码", Optional.of(hash))).isFalse();
        assertThat(hashes.matches("nobody", Optional.empty())).isFalse();
    }
}
