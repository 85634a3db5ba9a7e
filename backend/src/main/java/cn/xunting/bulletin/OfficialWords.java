package cn.xunting.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** 行文 — how months, days and places in a list are written. */
public final class OfficialWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private OfficialWords() {}

    public static String of(YearMonth month) {
        return MONTH.format(month);
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** From 1. */
    static String numeral(int number) {
        return NUMERALS.get(number - 1);
    }
}
