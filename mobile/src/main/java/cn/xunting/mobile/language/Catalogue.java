package cn.xunting.mobile.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** 词表 — one language's words: a line {@code 中文 = other} each, {@code #} for remarks, {@code \n} for a new line within. */
final class Catalogue {
    private Catalogue() {}

    static Map<String, String> of(Language language) {
        String name = language.name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream stream = Catalogue.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No catalogue " + name);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
