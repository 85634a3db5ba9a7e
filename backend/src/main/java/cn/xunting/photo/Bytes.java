package cn.xunting.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Looks into the big-endian bytes of picture files. */
final class Bytes {
    private Bytes() {}

    static int u8(byte[] bytes, int at) {
        return bytes[at] & 0xff;
    }

    static int u16(byte[] bytes, int at) {
        return u8(bytes, at) << 8 | u8(bytes, at + 1);
    }

    /** Negative for what does not fit in an int, so that one comparison finds both kinds of nonsense. */
    static int s32(byte[] bytes, int at) {
        return u16(bytes, at) << 16 | u16(bytes, at + 2);
    }

    /** Whether a text of single-byte characters stands at a place. */
    static boolean matches(byte[] bytes, int at, String expected) {
        byte[] wanted = expected.getBytes(ISO_8859_1);
        return bytes.length - at >= wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    static boolean contains(byte[] bytes, int from, int to, String text) {
        return new String(bytes, from, to - from, ISO_8859_1).contains(text);
    }
}
