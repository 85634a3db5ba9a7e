package cn.xunting.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as machines and office programs write them, which is in many ways. */
final class PunchTimes {
    private static final String DAY = "([0-9]{4}|[0-9]{2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?";
    private static final Pattern DATE = Pattern.compile(DAY + "(?:\\s*(?:星期|周)[一二三四五六日天])?(?:T00:00:00)?");
    private static final Pattern TIME =
            Pattern.compile("(次日|当日)?\\s*([0-9]{1,2})[:：]([0-9]{2})(?:[:：]([0-9]{2})(?:\\.0+)?)?");
    private static final Pattern DATE_TIME = Pattern.compile("(" + DAY + ")[T\\s]+(\\S+)");
    /** What a spreadsheet stores for a time without a day. */
    private static final Pattern FRACTION = Pattern.compile("0?\\.[0-9]{1,20}|0");

    private static final BigDecimal SECONDS_OF_DAY = new BigDecimal(86_400);

    private PunchTimes() {}

    static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(1).length() == 2 ? "20" + matcher.group(1) : matcher.group(1);
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
            return TimeText.date(day.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time of a day, which may be said to belong to the next one. */
    static Optional<LocalDateTime> on(LocalDate day, String text) {
        Matcher matcher = TIME.matcher(text);
        try {
            if (matcher.matches()) {
                String seconds = matcher.group(4);
                LocalTime time = LocalTime.of(
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        seconds == null ? 0 : Integer.parseInt(seconds));
                return Optional.of(
                        day.plusDays("次日".equals(matcher.group(1)) ? 1 : 0).atTime(time));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return FRACTION.matcher(text).matches()
                ? Optional.of(day.atStartOfDay()
                        .plusSeconds(new BigDecimal(text)
                                .multiply(SECONDS_OF_DAY)
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact()))
                : Optional.empty();
    }

    static Optional<LocalDateTime> dateTime(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String time = matcher.group(5);
        return date(matcher.group(1)).flatMap(day -> on(day, time));
    }
}
