package cn.xunting.attendance;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Times by the hall's clock, as people write them: {@code 2023-10-09 08:00}, the same in every locale. */
final class WallClock {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private WallClock() {}

    static String text(LocalDateTime time) {
        return FORM.format(time);
    }

    static String toTheSecond(LocalDateTime time) {
        return TO_THE_SECOND.format(time);
    }

    static LocalDateTime read(String text) {
        return LocalDateTime.parse(text, FORM);
    }
}
