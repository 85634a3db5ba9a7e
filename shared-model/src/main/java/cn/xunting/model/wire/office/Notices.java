package cn.xunting.model.wire.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 通知箱 — a page of the caller's notices, newest first.
 *
 * @param next the cursor of the next page, or absent on the last
 * @param unread how many of all notices, not only of this page, are unread
 */
public record Notices(List<Notice> items, @Nullable String next, int unread) {
    public Notices {
        items = List.copyOf(items);
    }
}
