package cn.xunting.model.signing;

import cn.xunting.model.Digest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** 签字密钥 — made of a representative's PIN and their enrolment's salt; lives in memory for as long as one signature takes. */
public final class SigningSecret {
    /** Rounds of a new enrolment's derivation. */
    public static final int ITERATIONS = 120_000;

    /** Bytes of a salt. */
    public static final int SALT_BYTES = 16;

    private static final int KEY_BITS = 256;
    private static final String HMAC = "HmacSHA256";

    private final byte[] key;

    private SigningSecret(byte[] key) {
        this.key = key;
    }

    /** Derives it by PBKDF2 with HMAC-SHA256: slow on purpose, not for the screen's thread. The PIN is left to the caller. */
    public static SigningSecret derive(char[] pin, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(pin, salt, iterations, KEY_BITS);
        try {
            return new SigningSecret(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** The secret that was derived earlier. */
    public static SigningSecret of(byte[] bytes) {
        return new SigningSecret(bytes.clone());
    }

    /** To be sealed before it is kept. */
    public byte[] bytes() {
        return key.clone();
    }

    /** One byte of a hash of it: tells 255 of 256 slips of the finger, and leaves thousands of PINs possible. */
    public int check() {
        MessageDigest digest = Digest.newSha256();
        digest.update("xunting-check/1".getBytes(StandardCharsets.US_ASCII));
        return digest.digest(key)[0] & 0xff;
    }

    /** The signature of a statement: HMAC-SHA256 of its text, in lower-case hexadecimal. */
    public String sign(SignedStatement statement) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(statement.text().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    /** Whether the signature is of this statement and by this secret; takes as long for any. */
    public boolean fits(SignedStatement statement, String mac) {
        return MessageDigest.isEqual(
                sign(statement).getBytes(StandardCharsets.US_ASCII), mac.getBytes(StandardCharsets.US_ASCII));
    }

    /** Overwrites it; it is of no use from then on. */
    public void forget() {
        Arrays.fill(key, (byte) 0);
    }
}
