package cn.xunting.mobile.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 源码里的话 — every literal of a source that a Chinese reader would read, and whether it is said. */
final class SourceWords {
    /** A comment, a character, or a literal; before it, perhaps the call that says it. */
    private static final Pattern PIECE = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|'(?:[^'\\\\]|\\\\.)+'"
                    + "|(?<said>(?<![\\w.])say\\(\\s*)?\"(?<words>(?:[^\"\\\\\\n]|\\\\.)*)\"(?<joined>\\s*\\+)?",
            Pattern.DOTALL);

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

    private SourceWords() {}

    /**
     * A literal.
     *
     * @param file the source's name without its ending
     * @param said whether it is what {@code say} is called with, whole
     */
    record Words(String file, String text, boolean said) {}

    static List<Words> in(Path root) throws IOException {
        List<Words> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                found.addAll(in(name, Files.readString(file)));
            }
        }
        return found;
    }

    static List<Words> in(String file, String source) {
        List<Words> found = new ArrayList<>();
        Matcher pieces = PIECE.matcher(source);
        while (pieces.find()) {
            String words = pieces.group("words");
            boolean said = pieces.group("said") != null;
            if (words != null && (said || CHINESE.matcher(words).find())) {
                found.add(new Words(file, words.replace("\\n", "\n"), said && pieces.group("joined") == null));
            }
        }
        return found;
    }
}
