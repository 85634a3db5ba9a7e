package cn.xunting.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * 签名密钥 — a secret of this installation and the name it goes by.
 *
 * @param id when it was made, and some letters; not secret
 * @param secret URL-safe text of 192 random bits or more
 */
public record SigningKey(String id, String secret) {
    private static final String ALGORITHM = "HmacSHA256";

    /** For HMAC-SHA256. */
    public SecretKey hmac() {
        // JWT demands 256 bits; the text of the secret has them, its bytes alone would not.
        return new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM);
    }

    /** The HMAC-SHA256 of a text, in lower-case hex. */
    public String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(hmac());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
