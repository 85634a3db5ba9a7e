package cn.xunting.model.signing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.FindingReport;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Vectors that were made with another language's library: what was signed once must be checkable for years. */
class SignedStatementTest {
    private static final FindingReport SHOWN = new FindingReport(
            "S2.1.2",
            "W01",
            "0102",
            null,
            Instant.parse("2023-10-09T04:27:00Z"),
            2,
            null,
            "当场提醒\n已改正\\",
            List.of("a".repeat(64), "b".repeat(64)),
            null,
            Instant.parse("2023-10-09T04:27:01.123456Z"),
            "手机");
    private static final DecisionReport SAID = new DecisionReport(
            DecisionKind.REFUSED, "不属实", Instant.parse("2023-10-09T04:28:20Z"), null, List.of("c".repeat(64)), null);

    @Test
    void the_text_and_the_signature_are_the_same_on_every_platform() {
        SignedStatement statement = SignedStatement.of(id(1), id(2), SAID, id(3), SHOWN);
        assertThat(statement.report()).isEqualTo("937f06618988bf3cd9edbb3ebd9989840adaa0509273978d6291ed7137a1d9ce");
        byte[] salt = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        SigningSecret secret = SigningSecret.derive("482915".toCharArray(), salt, 1000);
        String mac = secret.sign(statement);
        assertThat(mac).isEqualTo("8c71b9efb105e36e86e525b3ee3f67836ff681c87cc1852428151189f418e5f4");
        assertThat(secret.check()).isEqualTo(71);
        assertThat(SigningSecret.of(secret.bytes()).fits(statement, mac)).isTrue();
        secret.forget();
        assertThat(secret.fits(statement, mac)).isFalse();
    }

    @Test
    void an_absent_value_is_not_an_empty_one_and_a_note_cannot_pretend_to_be_the_next_line() {
        assertThat(text(null, "x")).isNotEqualTo(text("", "x"));
        assertThat(text(null, "x\nphotos=")).isNotEqualTo(text(null, "x"));
        assertThat(text(null, "x\n")).isNotEqualTo(text(null, "x\\n"));
    }

    private static String text(@Nullable String matter, String note) {
        return SignedStatement.text(new FindingReport(
                "S2.1.2", "W01", null, null, Instant.EPOCH, 1, matter, note, List.of(), null, null, null));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
