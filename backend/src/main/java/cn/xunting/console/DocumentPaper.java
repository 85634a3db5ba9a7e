package cn.xunting.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 文件名后的扫描件 — a leave names its document in words; the digest of a scanned paper stands behind them. */
final class DocumentPaper {
    private static final Pattern DIGEST = Pattern.compile("(?:^|\\s)([0-9a-f]{64})$");

    private DocumentPaper() {}

    /** The document's name with the paper's digest behind it. */
    static String named(String document, String digest) {
        String name = name(document);
        return name.isEmpty() ? digest : name + " " + digest;
    }

    /** The digest of the paper that a document's name ends in, or absent. */
    static @Nullable String digest(@Nullable String document) {
        Matcher found = DIGEST.matcher(document == null ? "" : document);
        return found.find() ? found.group(1) : null;
    }

    /** A document's name without the digest. */
    static String name(@Nullable String document) {
        return document == null ? "" : DIGEST.matcher(document).replaceFirst("").strip();
    }
}
