package cn.xunting.bulletin;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.wire.SectionEntry;
import cn.xunting.model.wire.SheetLine;
import cn.xunting.model.wire.SheetSection;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.office.MonthDossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 分项扣分 — of each section, what was found most often and who lost, or earned, most. */
final class DeductionWords {
    private static final int NAMED = 3;

    private final MonthDossier dossier;
    private final List<SectionEntry> sections;

    DeductionWords(MonthDossier dossier, List<SectionEntry> sections) {
        this.dossier = dossier;
        this.sections = List.copyOf(sections);
    }

    /** A heading and a paragraph for each section. */
    List<String> paragraphs() {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            text.add("（" + OfficialWords.numeral(i + 1) + "）" + sections.get(i).label());
            text.add(paragraph(sections.get(i).code()));
        }
        return text;
    }

    private String paragraph(SectionCode section) {
        String moved = section == SectionCode.S5 || section == SectionCode.S6 ? "加分" : "扣分";
        Map<Points, List<String>> units = moved(section);
        String signIns = section == SectionCode.S1 ? signIns() : "";
        if (units.isEmpty()) {
            return signIns + "本月没有单位" + moved + "。";
        }
        long many = units.values().stream().mapToLong(List::size).sum();
        Points sum = units.entrySet().stream()
                .map(of -> of.getKey().times(of.getValue().size()))
                .reduce(Points.ZERO, Points::plus);
        return signIns + moved + "的单位" + many + "个，共" + moved.substring(0, 1) + sum + "分" + frequent(section) + "。"
                + moved + "较多的是：" + largest(units) + "。";
    }

    private String signIns() {
        return "应签到" + count(SignInOutcome.values()) + "次，其中迟到" + count(SignInOutcome.LATE) + "次、早退"
                + count(SignInOutcome.EARLY) + "次、缺勤" + count(SignInOutcome.ABSENT) + "次。";
    }

    private long count(SignInOutcome... outcomes) {
        return dossier.basis().units().stream()
                .flatMap(unit -> unit.days().stream())
                .flatMap(day -> day.points().values().stream())
                .filter(outcome -> List.of(outcomes).contains(outcome))
                .count();
    }

    /** By how much units moved, the most first; units by code. */
    private Map<Points, List<String>> moved(SectionCode section) {
        Map<Points, List<String>> units = new TreeMap<>(Comparator.reverseOrder());
        for (UnitSheet sheet : dossier.outcome().sheets()) {
            of(sheet, section)
                    .map(DeductionWords::movement)
                    .filter(points -> !points.isZero())
                    .forEach(points -> units.computeIfAbsent(points, same -> new ArrayList<>())
                            .add(sheet.name()));
        }
        return units;
    }

    private static Points movement(SheetSection section) {
        return switch (section.section()) {
            case S1, S2, S3, S4 -> section.full().minus(section.score());
            case S5, S6 -> section.score();
            case S7 -> section.score().negated();
        };
    }

    private static String largest(Map<Points, List<String>> units) {
        List<String> text = new ArrayList<>();
        int named = 0;
        for (Map.Entry<Points, List<String>> of : units.entrySet()) {
            if (named < NAMED) {
                named += of.getValue().size();
                text.add(UnitNames.of(of.getValue()) + (of.getValue().size() > 1 ? "各" : "") + of.getKey() + "分");
            }
        }
        return String.join("，", text);
    }

    /** The items with most findings; an item without findings, charged by the close, counts once a unit. */
    private String frequent(SectionCode section) {
        Map<String, Long> counts = new LinkedHashMap<>();
        dossier.outcome().sheets().stream()
                .flatMap(sheet -> of(sheet, section))
                .flatMap(of -> of.lines().stream())
                .filter(line -> section != SectionCode.S1 || !line.facts().isEmpty())
                .forEach(line -> counts.merge(line.label(), times(line), Long::sum));
        String items = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(of -> of.getKey() + of.getValue() + "次")
                .collect(Collectors.joining("、"));
        return items.isEmpty() ? "" : "；出现最多的是" + items;
    }

    private static long times(SheetLine line) {
        return Math.max(1, line.facts().size());
    }

    private static Stream<SheetSection> of(UnitSheet sheet, SectionCode section) {
        return sheet.sections().stream().filter(of -> of.section() == section);
    }
}
