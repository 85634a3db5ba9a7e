package cn.xunting.console;

import cn.xunting.model.HallTime;
import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.SectionScore;
import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** 显示 — what pages call the API's words, and how much of a section is lost. Chinese; a page says it in the reader's language. */
@TemplateExtension
final class Labels {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(HallTime.CHINA.zone());
    private static final Points ONE = Points.parse("1.00");
    private static final Points THREE = Points.parse("3.00");

    private Labels() {}

    /** The minute, by the clock on the hall's wall. */
    static String atHall(Instant instant) {
        return MINUTE.format(instant);
    }

    /** As it stands in an address's query. */
    static String inQuery(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static YearMonth before(YearMonth month) {
        return month.minusMonths(1);
    }

    static YearMonth after(YearMonth month) {
        return month.plusMonths(1);
    }

    static String label(MonthState state) {
        return switch (state) {
            case OPEN -> "进行中";
            case CLOSED -> "已结算";
            case PUBLISHED -> "已公布";
        };
    }

    static String label(SectionCode section) {
        return switch (section) {
            case S1 -> "出勤到岗";
            case S2 -> "工作纪律";
            case S3 -> "业务管理";
            case S4 -> "文明创建";
            case S5 -> "信息宣传";
            case S6 -> "加分";
            case S7 -> "其他扣分";
        };
    }

    static String poolLabel(PoolResult pool) {
        return pool.kind().equals("DEPARTMENT") ? "科室" : "窗口";
    }

    /** How much of the section is lost, as the end of a style's name; of the bonuses, whether there is any. */
    static String heat(SectionScore section) {
        if (section.section() == SectionCode.S6) {
            return section.score().isZero() ? "0" : "plus";
        }
        Points lost = section.full().minus(section.score());
        if (lost.isZero()) {
            return "0";
        }
        return lost.compareTo(ONE) < 0 ? "1" : lost.compareTo(THREE) <= 0 ? "2" : "3";
    }

    /** Whether the unit's is the last row with a title: the cut is drawn below it. */
    static boolean isLastAbove(RankedUnit unit, PoolResult pool) {
        return pool.units().stream()
                .filter(of -> of.title() != null)
                .reduce((first, second) -> second)
                .filter(last -> last.unit().equals(unit.unit()))
                .isPresent();
    }
}
