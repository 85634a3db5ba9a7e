package cn.xunting.mobile.picture;

import java.io.ByteArrayOutputStream;

/** The bytes of a JPEG file: marker segments, and between them bits in which no marker can be mistaken. */
final class JpegOutput {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
    private int pending;
    private int pendingBits;

    void octet(int value) {
        out.write(value);
    }

    void octets(byte[] values) {
        out.write(values, 0, values.length);
    }

    void word(int value) {
        out.write(value >> 8);
        out.write(value);
    }

    void marker(int code) {
        out.write(0xff);
        out.write(code);
    }

    /** A marker with a segment; the length counts itself, not the marker. */
    void marker(int code, int length) {
        marker(code);
        word(length);
    }

    void bits(int value, int count) {
        for (int n = count - 1; n >= 0; n--) {
            pending = pending << 1 | (value >> n & 1);
            if (++pendingBits == 8) {
                flushOctet();
            }
        }
    }

    /** Fills the last byte with ones, as the standard asks. */
    void endBits() {
        while (pendingBits != 0) {
            bits(1, 1);
        }
    }

    private void flushOctet() {
        out.write(pending);
        if (pending == 0xff) {
            out.write(0);
        }
        pending = 0;
        pendingBits = 0;
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
