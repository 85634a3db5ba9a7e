package cn.xunting.honours;

import cn.xunting.model.Effect;
import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.office.RedFlagLoss;
import cn.xunting.model.wire.office.RedFlagMonth;
import cn.xunting.model.wire.office.RedFlagUnit;
import cn.xunting.model.wire.office.RedFlagYear;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 认定红旗窗口资格, 四(二)2 and 四(七)6 — what takes the year's eligibility is named by the items' effects; months won and the
 * average are told beside it, because people choose among the eligible. A function of the year's months.
 */
public final class JudgeRedFlag {
    private static final int MONTHS = 12;

    private JudgeRedFlag() {}

    /**
     * Judges a year.
     *
     * @param months those assessed so far, oldest first; at least one
     */
    public static RedFlagYear of(int year, List<MonthResults> months) {
        if (months.isEmpty()) {
            throw new IllegalArgumentException("A year without a month");
        }
        Map<String, List<Stand>> stands = new TreeMap<>();
        for (MonthResults month : months) {
            month.pools().stream()
                    .flatMap(pool -> pool.units().stream())
                    .forEach(unit -> stands.computeIfAbsent(unit.unit(), code -> new ArrayList<>())
                            .add(new Stand(month.month(), month.state(), unit)));
        }
        boolean over = months.get(months.size() - 1).month().getMonthValue() == MONTHS
                && months.stream().noneMatch(month -> month.state() == MonthState.OPEN);
        return new RedFlagYear(
                year,
                !over,
                months.stream()
                        .map(month -> new RedFlagMonth(month.month(), month.state()))
                        .toList(),
                stands.values().stream().map(own -> unit(own, !over)).toList());
    }

    /** A unit's place in a month. */
    private record Stand(YearMonth month, MonthState state, RankedUnit unit) {
        private List<RedFlagLoss> losses() {
            return unit.vetoes().stream()
                    .filter(veto -> veto.effect() == Effect.VETO_YEAR)
                    .map(veto -> new RedFlagLoss(month, veto.item(), veto.label(), veto.facts()))
                    .toList();
        }
    }

    private static RedFlagUnit unit(List<Stand> stands, boolean provisional) {
        RankedUnit last = stands.get(stands.size() - 1).unit();
        List<RedFlagLoss> losses =
                stands.stream().flatMap(stand -> stand.losses().stream()).toList();
        List<YearMonth> won = stands.stream()
                .filter(stand -> stand.unit().title() != null)
                .map(Stand::month)
                .toList();
        Points sum = stands.stream().map(stand -> stand.unit().total()).reduce(Points.ZERO, Points::plus);
        Points average = sum.ratioRoundedHalfUp(1, stands.size());
        return new RedFlagUnit(
                last.unit(),
                last.name(),
                losses.isEmpty(),
                reason(losses, provisional),
                won,
                average,
                arithmetic(stands, average),
                losses);
    }

    private static String reason(List<RedFlagLoss> losses, boolean provisional) {
        if (losses.isEmpty()) {
            return provisional ? "至今没有取消年度评选资格的事项，年度未满或有月份未关账，暂定" : "全年没有取消年度评选资格的事项";
        }
        return losses.stream()
                .map(loss -> loss.month() + " " + loss.label() + "（" + loss.item() + "）")
                .collect(Collectors.joining("；", "取消年度评选资格：", ""));
    }

    private static String arithmetic(List<Stand> stands, Points average) {
        return stands.stream()
                .map(stand -> stand.unit().total() + (stand.state() == MonthState.OPEN ? "（未关账）" : ""))
                .collect(Collectors.joining(" + ", "(", ") ÷ " + stands.size() + " = " + average));
    }
}
