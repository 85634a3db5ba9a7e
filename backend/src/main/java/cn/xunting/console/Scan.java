package cn.xunting.console;

import cn.xunting.paper.PaperResource;
import cn.xunting.problem.Refusal;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 扫描件 — a paper as a link tells it.
 *
 * @param type such as PDF
 * @param size with its unit
 */
record Scan(String sha256, String type, String size) {
    private static final long KILO = 1024;

    /** What is known of the paper; absent if there is none for the reader. */
    static @Nullable Scan of(PaperResource papers, @Nullable String sha256) {
        if (sha256 == null) {
            return null;
        }
        try (Response head = papers.head(sha256)) {
            String type = head.getMediaType().getSubtype().toUpperCase(Locale.ROOT);
            return new Scan(sha256, type, size(Long.parseLong(head.getHeaderString("Content-Length"))));
        } catch (Refusal notThere) {
            return null;
        }
    }

    /** In whole KB, or MB with one place, rounded up: no file is of nothing. */
    static String size(long bytes) {
        long kilos = (bytes + KILO - 1) / KILO;
        if (kilos < KILO) {
            return kilos + " KB";
        }
        long tenths = (kilos * 10 + KILO - 1) / KILO;
        return tenths / 10 + "." + tenths % 10 + " MB";
    }
}
