package cn.xunting.wire;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 一页 — a page of a list.
 *
 * @param next the cursor of the next page, or absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * The first page of what was found where one more than a page was asked for.
     *
     * @param most how many a page holds
     * @param place where an entry stands, for the cursor
     */
    public static <T> Page<T> cut(List<T> found, int most, Function<T, ?> place) {
        List<T> page = found.subList(0, Math.min(most, found.size()));
        return new Page<>(page, found.size() > most ? Cursor.of(place.apply(page.get(most - 1))) : null);
    }

    /** The page with each entry as something else. */
    public <R> Page<R> as(Function<T, R> other) {
        return new Page<>(items.stream().map(other).toList(), next);
    }
}
