package cn.xunting.console;

import cn.xunting.wire.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 收齐的行 — all rows of a list that an operation hands out page by page.
 *
 * @param cutOff whether there are more than a page of the console takes in; the reader is told to narrow the search
 */
record Gathered<T>(List<T> rows, boolean cutOff) {
    /** Beyond this nobody reads a list; the month's documents and the API hold whatever is longer. */
    private static final int MOST = 5_000;

    /** What to ask an operation for at a time. */
    static final String AT_A_TIME = "500";

    Gathered {
        rows = List.copyOf(rows);
    }

    static <T> Gathered<T> whole(List<T> rows) {
        return new Gathered<>(rows, false);
    }

    /** @param pages the operation, by cursor, {@link #AT_A_TIME} */
    static <T> Gathered<T> from(Function<@Nullable String, Page<T>> pages) {
        List<T> rows = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = pages.apply(cursor);
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && rows.size() < MOST);
        return new Gathered<>(rows, cursor != null);
    }

    /** The rows, all at once, as something else. */
    <R> Gathered<R> as(Function<List<T>, List<R>> other) {
        return new Gathered<>(other.apply(rows), cutOff);
    }
}
