package cn.xunting.regulation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text of the edition of 2023, for tests to change. */
record EditionText(String text) {
    static final String FILE = "2023-09-01.yaml";

    static EditionText of2023() {
        try (var content = EditionText.class.getResourceAsStream("/regulation/" + FILE)) {
            return new EditionText(new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With the first occurrence of a text replaced. As in all texts here, {@code \n} stands for a new line. */
    EditionText with(String original, String replacement) {
        var at = placeOf(original);
        var rest = text.substring(at + inLines(original).length());
        return new EditionText(text.substring(0, at) + inLines(replacement) + rest);
    }

    /** The line, counted from one, on which a text first occurs. */
    int lineOf(String part) {
        return 1
                + (int) text.substring(0, placeOf(part))
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    Edition read(String fileName) {
        return EditionReader.read(fileName, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private int placeOf(String part) {
        var at = text.indexOf(inLines(part));
        if (at < 0) {
            throw new IllegalArgumentException("The edition does not say " + part);
        }
        return at;
    }

    private static String inLines(String part) {
        return part.replace("\\n", "\n");
    }
}
