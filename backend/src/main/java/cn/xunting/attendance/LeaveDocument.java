package cn.xunting.attendance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 请假文件 — a leave names its document in words; where the paper was scanned, its SHA-256 stands behind them. */
public final class LeaveDocument {
    private static final Pattern DIGEST = Pattern.compile("(?:^|\\s)([0-9a-f]{64})$");

    /** So long a name leaves room for a digest. */
    public static final int LONGEST_NAME = Leave.LONGEST_DOCUMENT - 65;

    private LeaveDocument() {}

    /** The document's name with the scan's digest behind it, in place of an earlier one. */
    public static String scanned(@Nullable String document, String sha256) {
        String name = name(document);
        return name.isEmpty() ? sha256 : name + " " + sha256;
    }

    /** The digest of the scan, or absent. */
    public static @Nullable String scan(@Nullable String document) {
        Matcher found = DIGEST.matcher(document == null ? "" : document);
        return found.find() ? found.group(1) : null;
    }

    /** The document's name without the digest. */
    public static String name(@Nullable String document) {
        return document == null ? "" : DIGEST.matcher(document).replaceFirst("").strip();
    }
}
