package cn.xunting.export;

import cn.xunting.model.Points;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 单元格. */
sealed interface Cell {
    /** Nothing to say. */
    Cell EMPTY = new Text("");

    record Text(String value) implements Cell {
        @Override
        public String words() {
            return value;
        }
    }

    record Amount(Points value) implements Cell {
        @Override
        public String words() {
            return value.toString();
        }
    }

    record Count(long value) implements Cell {
        @Override
        public String words() {
            return Long.toString(value);
        }
    }

    /** By the hall's clock. */
    record Moment(LocalDateTime value) implements Cell {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

        @Override
        public String words() {
            return TIME.format(value);
        }
    }

    /** As it is read. */
    String words();

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
