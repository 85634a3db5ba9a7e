package cn.xunting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Finds out in which of the two encodings of Chinese offices a text is written. UTF-8 is tried first because text in GBK
 * is practically never valid UTF-8, while nearly everything is valid GB18030 (which contains GBK).
 */
final class TextDecoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String NEITHER = "文件既不是 UTF-8 或 GBK 的 CSV，也不是 xlsx，请另存为其中一种后再导入。";

    private TextDecoding() {}

    static String decode(byte[] content) throws UnreadableTable {
        String text = inEitherEncoding(content);
        boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        if (binary) {
            throw new UnreadableTable(NEITHER);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String inEitherEncoding(byte[] content) throws UnreadableTable {
        try {
            return strictly(UTF_8, content);
        } catch (CharacterCodingException notUtf8) {
            try {
                return strictly(GB18030, content);
            } catch (CharacterCodingException neither) {
                throw new UnreadableTable(NEITHER, neither);
            }
        }
    }

    private static String strictly(Charset charset, byte[] content) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
}
