package cn.xunting.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 待办 — one kind of thing that waits for the reader, the most pressing first.
 *
 * @param title what it is, Chinese
 * @param lines a few of them
 * @param all where all of them are listed; absent where these are all
 */
record Waiting(String title, List<Line> lines, @Nullable String all) {
    /**
     * @param words what it is about
     * @param detail where, who and since when
     * @param path where it is done
     * @param note what makes it pressing, or why it is somebody else's; may be empty
     */
    record Line(String words, String detail, String path, String note) {}
}
