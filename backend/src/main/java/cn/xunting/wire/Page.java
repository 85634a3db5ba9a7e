package cn.xunting.wire;

import java.util.List;
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
}
