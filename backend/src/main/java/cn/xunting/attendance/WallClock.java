package cn.xunting.attendance;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Minutes by the hall's clock, as people write them: {@code 2023-10-09 08:00}. */
final class WallClock {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private WallClock() {}

    static String text(LocalDateTime time) {
        return FORM.format(time);
    }

    static LocalDateTime read(String text) {
        return LocalDateTime.parse(text, FORM);
    }
}
