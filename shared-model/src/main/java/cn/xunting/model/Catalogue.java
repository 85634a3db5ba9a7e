package cn.xunting.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** 词表 — another language's words: a line {@code 中文 = other} each, {@code #} for remarks, {@code \n} for a new line within. */
public final class Catalogue {
    private static final int ROOM = 16;

    private Catalogue() {}

    /** The words of a resource beside a class, by the Chinese they stand for. */
    public static Map<String, String> read(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No catalogue " + name);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence with its parts in place of {@code {0}}, {@code {1}} and so on. */
    public static String filled(String sentence, Object... parts) {
        if (parts.length == 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder(sentence.length() + ROOM);
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            filled.append(sentence, from, open).append(parts[Integer.parseInt(sentence.substring(open + 1, close))]);
            from = close + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }

    private static Map<String, String> read(BufferedReader reader) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int between = line.indexOf(" = ");
            if (!line.startsWith("#") && between > 0) {
                words.put(lines(line.substring(0, between)), lines(line.substring(between + 3)));
            }
        }
        return words;
    }

    private static String lines(String written) {
        return written.replace("\\n", "\n");
    }
}
