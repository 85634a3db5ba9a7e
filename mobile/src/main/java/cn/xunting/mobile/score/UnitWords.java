package cn.xunting.mobile.score;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.score.Scores.More;
import cn.xunting.mobile.score.Scores.Part;
import cn.xunting.mobile.score.Scores.Reason;
import cn.xunting.mobile.score.Scores.UnitCard;
import cn.xunting.model.Charge;
import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.OneMore;
import cn.xunting.model.wire.RankBand;
import cn.xunting.model.wire.SheetLine;
import cn.xunting.model.wire.SheetSection;
import cn.xunting.model.wire.UnitOutlook;
import cn.xunting.model.wire.UnitSheet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a unit's month in words. */
final class UnitWords {
    private final Optional<EditionEntry> edition;

    /** @param edition the one the month is scored under, if the phone has it */
    UnitWords(Optional<EditionEntry> edition) {
        this.edition = edition;
    }

    UnitCard card(UnitOutlook outlook) {
        UnitSheet sheet = outlook.sheet();
        RankBand band = outlook.band();
        return new UnitCard(
                sheet.unit() + " " + sheet.name() + " · " + month(sheet.month()),
                sheet.total().toString(),
                state(sheet.state()),
                band == null ? "" : place(band),
                band == null ? "" : title(band, sheet.state()),
                band != null && band.holdsTitle(),
                notes(sheet),
                sheet.sections().stream().map(UnitWords::part).toList(),
                more(outlook));
    }

    static String month(YearMonth month) {
        return say("{0}年{1}月", String.valueOf(month.getYear()), month.getMonthValue());
    }

    static String state(MonthState state) {
        return switch (state) {
            case OPEN -> say("暂计，关账以后才算定");
            case CLOSED -> say("已关账，等待发布");
            case PUBLISHED -> say("已发布");
        };
    }

    private static String title(RankBand band, MonthState state) {
        if (state == MonthState.OPEN) {
            return band.holdsTitle() ? say("目前能评上") : say("目前评不上");
        }
        return band.holdsTitle() ? say("评上优质服务") : say("没有评上");
    }

    private static String place(RankBand band) {
        String third = say("{0} 个单位中第 {1} 至 {2} 名", band.units(), band.from(), band.to());
        Points toCut = band.toCut();
        return toCut == null ? third : say("{0}，{1}", third, way(toCut));
    }

    private static String way(Points toCut) {
        int against = toCut.compareTo(Points.ZERO);
        if (against == 0) {
            return say("正好在入选线上");
        }
        return against > 0 ? say("比入选线高 {0} 分", toCut) : say("离入选线还差 {0} 分", toCut.negated());
    }

    private static List<String> notes(UnitSheet sheet) {
        List<String> notes = new ArrayList<>();
        sheet.vetoes().forEach(veto -> notes.add(say("{0} {1}：取消评选资格", veto.item(), veto.label())));
        notes.addAll(sheet.atRisk());
        if (!sheet.pending().isEmpty()) {
            notes.add(say("还有 {0} 条等待查实，查实以后才计分", sheet.pending().size()));
        }
        return notes;
    }

    private static Part part(SheetSection section) {
        boolean onlyTakes = section.full().isZero();
        return new Part(
                section.label(),
                onlyTakes ? section.score().toString() : section.score() + " / " + section.full(),
                section.arithmetic(),
                section.lines().stream().map(UnitWords::reason).toList());
    }

    private static Reason reason(SheetLine line) {
        return new Reason(
                line.item() + " " + line.label(), signed(line.points()), line.clause() + " · " + line.arithmetic());
    }

    private List<More> more(UnitOutlook outlook) {
        RankBand band = outlook.band();
        boolean holds = band != null && band.holdsTitle();
        Comparator<OneMore> titleFirst = Comparator.comparing(one -> one.holdsTitle() == holds);
        return outlook.oneMore().stream()
                .sorted(titleFirst.thenComparing(OneMore::change))
                .flatMap(one -> item(one.item()).stream().map(item -> more(one, item, holds)))
                .toList();
    }

    private static More more(OneMore one, ItemEntry item, boolean holds) {
        return new More(item.code() + " " + item.label(), change(one, item), toTitle(one.holdsTitle(), holds));
    }

    private static String change(OneMore one, ItemEntry item) {
        if (!one.change().isZero()) {
            return signed(one.change());
        }
        return item.charge() == Charge.P ? say("只记个人") : say("不再变动");
    }

    private static String toTitle(boolean then, boolean now) {
        return then == now ? "" : then ? say("就能评上") : say("就评不上了");
    }

    private Optional<ItemEntry> item(String code) {
        return edition.stream()
                .flatMap(known -> known.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    private static String signed(Points points) {
        return points.compareTo(Points.ZERO) > 0 ? "+" + points : points.toString();
    }
}
