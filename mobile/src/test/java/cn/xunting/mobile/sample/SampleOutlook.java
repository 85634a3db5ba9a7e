package cn.xunting.mobile.sample;

import cn.xunting.mobile.hall.KeptOutlook;
import cn.xunting.model.AccountRole;
import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.Title;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.OneMore;
import cn.xunting.model.wire.Outlook;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.RankBand;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.SheetLine;
import cn.xunting.model.wire.SheetSection;
import cn.xunting.model.wire.UnitOutlook;
import cn.xunting.model.wire.UnitSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people of the sample hall may know of its October. */
public final class SampleOutlook {
    public static final Officer CHIEF =
            new Officer("shoudai03", "赵代表", List.of(AccountRole.CHIEF_REPRESENTATIVE), "W03", "X0018", false);
    public static final Officer LEADER = new Officer("zhuren", "钱主任", List.of(AccountRole.LEADER), null, null, false);

    private static final YearMonth MONTH = YearMonth.of(2023, 10);
    private static final LocalDate EDITION = LocalDate.of(2023, 9, 1);

    private SampleOutlook() {}

    /** What the chief of W03 may know, who is a point above the cut. */
    public static KeptOutlook chiefs(Instant asOf) {
        return new KeptOutlook(new Outlook(MONTH, List.of(october(), september()), null, null), asOf);
    }

    /** What a leader may know. */
    public static KeptOutlook leaders(Instant asOf) {
        return new KeptOutlook(
                new Outlook(
                        MONTH,
                        List.of(),
                        ranking(MONTH, MonthState.OPEN),
                        ranking(MONTH.minusMonths(1), MonthState.PUBLISHED)),
                asOf);
    }

    /** What everybody may know once September is published. */
    public static KeptOutlook everybodys(Instant asOf) {
        return new KeptOutlook(
                new Outlook(MONTH, List.of(), null, ranking(MONTH.minusMonths(1), MonthState.PUBLISHED)), asOf);
    }

    private static UnitOutlook october() {
        UnitSheet sheet = new UnitSheet(
                MONTH,
                MonthState.OPEN,
                EDITION,
                "W03",
                "医疗保障局",
                Points.parse("92.33"),
                sections("14.83", "44.50"),
                List.of(),
                List.of("本月还没有信息宣传，关账时扣 2.00 分"),
                List.of(new UUID(0, 7)));
        RankBand band = new RankBand(7, 12, 18, 12, Points.parse("1.00"), true);
        return new UnitOutlook(
                sheet,
                band,
                List.of(
                        new OneMore("S1.8", Points.parse("-2.00"), false),
                        new OneMore("S2.1.1", Points.parse("-0.17"), true),
                        new OneMore("S3.1.1", Points.parse("-2.00"), false),
                        new OneMore("S3.6.4", Points.parse("-0.50"), true),
                        new OneMore("S5.1", Points.parse("0.10"), true)));
    }

    private static UnitOutlook september() {
        UnitSheet sheet = new UnitSheet(
                MONTH.minusMonths(1),
                MonthState.CLOSED,
                EDITION,
                "W03",
                "医疗保障局",
                Points.parse("93.10"),
                sections("15.00", "45.00"),
                List.of(),
                List.of(),
                List.of());
        return new UnitOutlook(sheet, new RankBand(1, 6, 18, 12, Points.parse("0.10"), true), List.of());
    }

    private static List<SheetSection> sections(String discipline, String business) {
        return List.of(
                section(SectionCode.S1, "出勤到岗", "30.00", "30.00", List.of()),
                section(
                        SectionCode.S2,
                        "工作纪律",
                        "15.00",
                        discipline,
                        List.of(new SheetLine(
                                "S2.1.1",
                                "四(二)1",
                                "着装不合规定",
                                Points.parse("-0.17"),
                                List.of(new UUID(0, 1)),
                                "1.00 ÷ 6 = 0.17",
                                null))),
                section(SectionCode.S3, "业务管理", "45.00", business, List.of()),
                section(SectionCode.S7, "其他扣分", "0.00", "0.00", List.of()));
    }

    private static SheetSection section(
            SectionCode code, String label, String full, String score, List<SheetLine> lines) {
        return new SheetSection(
                code, label, Points.parse(full), Points.parse(score), full + " 减去各项扣分，得 " + score, lines);
    }

    private static MonthResults ranking(YearMonth month, MonthState state) {
        List<RankedUnit> units = new ArrayList<>();
        for (int place = 1; place <= 18; place++) {
            units.add(new RankedUnit(
                    "W%02d".formatted(place),
                    SampleHall.roster().units().get(place - 1).name(),
                    place,
                    Points.ofHundredths(9400 - 50L * place),
                    List.of(),
                    List.of(),
                    place <= 12 ? Title.QUALITY_SERVICE_UNIT : null,
                    "第 " + place + " 名，名额 12 个，" + (place <= 12 ? "授予" : "未进入")));
        }
        return new MonthResults(month, state, EDITION, Map.of(), List.of(new PoolResult("WINDOW", 12, false, units)));
    }
}
