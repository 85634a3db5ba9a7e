package cn.xunting.model.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 问题列表的一页.
 *
 * @param next the cursor of the next page, or absent on the last
 */
public record FindingPage(List<Finding> items, @Nullable String next) {
    public FindingPage {
        items = List.copyOf(items);
    }
}
