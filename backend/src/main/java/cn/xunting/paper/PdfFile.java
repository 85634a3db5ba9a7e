package cn.xunting.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * Whether bytes are a PDF from the first to the last. Readers forgive rubbish before the header and behind the end, which is how a
 * file is two things at once; what is handed in here is a PDF and nothing else. What stands inside is not looked into: it is never
 * shown by the backend, only handed out to be saved.
 */
final class PdfFile {
    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.[0-9][\\s%]");
    private static final Pattern END = Pattern.compile("startxref\\s+[0-9]{1,10}\\s+%%EOF\\s*$");
    private static final int HEADER_LENGTH = 9;
    private static final int TAIL = 1024;

    private PdfFile() {}

    static boolean isWhole(byte[] content) {
        if (content.length < HEADER_LENGTH) {
            return false;
        }
        String start = new String(content, 0, HEADER_LENGTH, ISO_8859_1);
        int from = Math.max(0, content.length - TAIL);
        String tail = new String(content, from, content.length - from, ISO_8859_1);
        return HEADER.matcher(start).lookingAt() && END.matcher(tail).find();
    }

    /** Whether they claim to be one. */
    static boolean claims(byte[] content) {
        return content.length >= 5 && new String(content, 0, 5, ISO_8859_1).equals("%PDF-");
    }
}
