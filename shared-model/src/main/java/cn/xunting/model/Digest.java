package cn.xunting.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** 摘要 — SHA-256 in lower-case hexadecimal, the name of a photo everywhere. */
public final class Digest {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Digest() {}

    public static boolean isSha256(String text) {
        return SHA256.matcher(text).matches();
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newSha256().digest(bytes));
    }

    /** A fresh SHA-256, for content that does not fit in memory. */
    public static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
