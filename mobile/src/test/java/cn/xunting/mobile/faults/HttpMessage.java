package cn.xunting.mobile.faults;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A request as it came over the wire, without reading more of it than was asked for.
 *
 * @param head the request line and the headers, up to and with the empty line
 * @param length bytes of the body
 */
record HttpMessage(String head, int length) {
    /** Reads the head of the next request. */
    static HttpMessage readHead(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int last = 0;
        while (last != 0x0d0a0d0a) {
            int b = in.read();
            if (b < 0) {
                throw new EOFException("No request, or half of one");
            }
            bytes.write(b);
            last = last << 8 | b;
        }
        String head = bytes.toString(StandardCharsets.ISO_8859_1);
        return new HttpMessage(head, lengthIn(head));
    }

    /** The head for a connection that carries this one request. */
    byte[] headForOne() {
        var lines = new StringBuilder();
        for (String line : head.strip().split("\r\n", -1)) {
            String name = line.toLowerCase(Locale.ROOT);
            if (!name.startsWith("connection:")
                    && !name.startsWith("upgrade:")
                    && !name.startsWith("http2-settings:")) {
                lines.append(line).append("\r\n");
            }
        }
        return lines.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean isPhoto() {
        return head.startsWith("PUT ") && head.contains("/photos/");
    }

    private static int lengthIn(String head) {
        for (String line : head.split("\r\n", -1)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                return Integer.parseInt(
                        line.substring("content-length:".length()).strip());
            }
        }
        return 0;
    }
}
