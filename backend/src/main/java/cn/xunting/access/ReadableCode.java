package cn.xunting.access;

import cn.xunting.model.Digest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/** 易读的随机码 — made of characters nobody takes for another: no 0 and O, no 1, I and L, no U and V, no 5 and S. */
final class ReadableCode {
    private static final String ALPHABET = "2346789ABCDEFGHJKMNPQRTWXYZ";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableCode() {}

    /** So many groups of four, with hyphens between. */
    static String of(int groups) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < groups * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The digest of a code, however it was typed. */
    static String digest(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        return Digest.sha256(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** A first password: more than fifty bits, in small letters, which phones type more easily. */
    static String firstPassword() {
        return of(3).toLowerCase(Locale.ROOT);
    }
}
