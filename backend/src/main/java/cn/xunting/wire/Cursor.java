package cn.xunting.wire;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 游标 — where a page ended; opaque to whoever carries it. */
public final class Cursor {
    private static final int USUAL = 100;
    private static final int MOST = 500;

    private Cursor() {}

    public static String of(Object place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #of} was given, as text. */
    public static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public static long number(String cursor) {
        try {
            return Long.parseLong(text(cursor));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    /** How many a page holds: what is asked for, within bounds. */
    public static int limit(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return USUAL;
        }
        int asked = Parameters.number("limit", text);
        if (asked < 1 || asked > MOST) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "limit", "每页条数须在 1 到 " + MOST + " 之间");
        }
        return asked;
    }

    /**
     * A page of a list that is in memory.
     *
     * @param key names an entry; unique in the list
     */
    public static <T> Page<T> page(
            List<T> all, Function<T, String> key, @Nullable String cursor, @Nullable String limit) {
        int from = 0;
        if (cursor != null) {
            String last = text(cursor);
            from = all.stream().map(key).toList().indexOf(last) + 1;
            if (from == 0) {
                throw invalid();
            }
        }
        int to = Math.min(all.size(), from + limit(limit));
        List<T> items = all.subList(from, to);
        return new Page<>(items, to < all.size() ? of(key.apply(all.get(to - 1))) : null);
    }

    public static Refusal invalid() {
        return Refusal.of(ProblemType.INVALID_INPUT, "cursor", "游标无效，请从第一页重新开始");
    }
}
