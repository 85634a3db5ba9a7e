package cn.xunting.imports;

import cn.xunting.model.HallTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and times as people and spreadsheets write them; years far from ours are typing errors. */
final class TimeText {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)");

    private TimeText() {}

    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(HallTime::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDateTime> dateTime(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.parse(matcher.group(2));
            return date(matcher.group(1)).map(day -> day.atTime(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> instant(String text, HallTime hallTime) {
        Optional<LocalDateTime> byTheHallsClock = dateTime(text);
        if (byTheHallsClock.isPresent()) {
            return byTheHallsClock.map(time -> time.atZone(hallTime.zone()).toInstant());
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return HallTime.isPlausible(time.toLocalDate()) ? Optional.of(time.toInstant()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
