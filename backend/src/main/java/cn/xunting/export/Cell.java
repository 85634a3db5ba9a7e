package cn.xunting.export;

import cn.xunting.model.Points;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** 单元格. */
sealed interface Cell {
    /** Nothing to say. */
    Cell EMPTY = new Text("");

    record Text(String value) implements Cell {}

    record Amount(Points value) implements Cell {}

    record Count(long value) implements Cell {}

    /** By the hall's clock. */
    record Moment(LocalDateTime value) implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null ? EMPTY : new Text(text);
    }

    static Cell of(@Nullable Points points) {
        return points == null ? EMPTY : new Amount(points);
    }

    static Cell of(long count) {
        return new Count(count);
    }
}
