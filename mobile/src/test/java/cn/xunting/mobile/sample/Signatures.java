package cn.xunting.mobile.sample;

import cn.xunting.model.signing.SignedStatement;
import cn.xunting.model.signing.SigningSecret;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Signature;
import cn.xunting.model.wire.Signer;
import cn.xunting.model.wire.SyncDecision;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Representatives with PINs, and what the server would say of their signatures. */
public final class Signatures {
    public static final String PIN = "482915";
    private static final String SALT = "000102030405060708090a0b0c0d0e0f";
    private static final int ITERATIONS = 1000;

    private Signatures() {}

    /** Somebody who signs for a unit with {@link #PIN}. */
    public static Signer signer(int number, String name, @Nullable String staffNo, String unit) {
        return new Signer(
                new UUID(0, number),
                "daibiao" + number,
                name,
                staffNo,
                List.of(unit),
                SALT,
                ITERATIONS,
                secret(PIN).check());
    }

    /** Whether the server would take it as theirs. */
    public static boolean fits(SyncDecision said, FindingReport finding) {
        Signature signature = said.signature();
        return signature != null
                && secret(PIN)
                        .fits(
                                SignedStatement.of(
                                        signature.enrolment(), said.id(), said.report(), said.finding(), finding),
                                signature.mac());
    }

    /** Another PIN that is told to be wrong at once. */
    public static String wrongPin() {
        int check = secret(PIN).check();
        for (int pin = 600_000; ; pin++) {
            if (secret(String.valueOf(pin)).check() != check) {
                return String.valueOf(pin);
            }
        }
    }

    private static SigningSecret secret(String pin) {
        return SigningSecret.derive(pin.toCharArray(), HexFormat.of().parseHex(SALT), ITERATIONS);
    }
}
