package cn.xunting.mobile.desk;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.language.Say;
import cn.xunting.model.HallTime;
import cn.xunting.model.Points;
import cn.xunting.model.wire.ItemEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** 措辞 — how points, times and places are written on the phone's screens. */
public final class Wording {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Wording() {}

    /** {@code 扣 0.5 分}, {@code 加 2 分}; an item without points says so. */
    public static String points(ItemEntry item) {
        Points points = item.points();
        if (points.isZero()) {
            return say("不计分");
        }
        boolean deducts = points.hundredths() < 0;
        return deducts ? say("扣 {0} 分", brief(points.negated())) : say("加 {0} 分", brief(points));
    }

    /** The points and for what: {@code 扣 0.5 分/台次}. */
    public static String amount(ItemEntry item) {
        return item.points().isZero() ? points(item) : points(item) + "/" + item.per();
    }

    /** {@code 10:32}, the hall's wall clock. */
    public static String clock(Instant at) {
        return CLOCK.format(HallTime.CHINA.wallClock(at));
    }

    /** {@code 11月24日 10:32}. */
    public static String dayAndClock(Instant at) {
        return written(say("M月d日 HH:mm"), at);
    }

    /** {@code 11月24日 星期二}. */
    public static String dayOfWeek(LocalDate day) {
        return pattern(say("M月d日 EEEE")).format(day);
    }

    private static String written(String pattern, Instant at) {
        return pattern(pattern).format(HallTime.CHINA.wallClock(at));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Say.language().locale());
    }

    /** {@code 2026-11-24 10:32:05}, for evidence. */
    public static String stamp(Instant at) {
        return STAMP.format(HallTime.CHINA.wallClock(at));
    }

    /** {@code  ×3}, or nothing for one. */
    public static String times(int quantity) {
        return quantity == 1 ? "" : " ×" + quantity;
    }

    /** What is written with a phrase at its end. */
    public static String with(String written, String phrase) {
        String before = written.strip();
        return before.isEmpty() ? phrase : before + "；" + phrase;
    }

    private static String brief(Points points) {
        String text = points.toString();
        return text.endsWith(".00")
                ? text.substring(0, text.length() - 3)
                : text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }
}
