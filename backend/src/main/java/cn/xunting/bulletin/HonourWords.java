package cn.xunting.bulletin;

import cn.xunting.model.Effect;
import cn.xunting.model.Points;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.SheetLine;
import cn.xunting.model.wire.VetoEntry;
import cn.xunting.model.wire.office.DossierBasis;
import cn.xunting.model.wire.office.MonthDossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** 总体和表扬 — how the month went, who has the title, and who lost it. */
final class HonourWords {
    private final MonthDossier dossier;
    private final List<PoolResult> pools;

    HonourWords(MonthDossier dossier) {
        this.dossier = dossier;
        this.pools = dossier.outcome().results().pools().stream()
                .filter(pool -> !pool.units().isEmpty())
                .toList();
    }

    List<String> overall() {
        DossierBasis basis = dossier.basis();
        long facts = dossier.outcome().sheets().stream()
                .flatMap(sheet -> sheet.sections().stream())
                .flatMap(section -> section.lines().stream())
                .map(SheetLine::facts)
                .flatMap(List::stream)
                .distinct()
                .count();
        List<String> text = new ArrayList<>();
        text.add(OfficialWords.of(basis.month()) + "共有" + taking() + "、工作人员"
                + dossier.outcome().people().size() + "人参加考核，当月工作日" + basis.workingDays() + "天，计入得分的扣分和加分事项" + facts
                + "条。");
        pools.forEach(pool -> text.add(overall(pool)));
        return text;
    }

    private String taking() {
        return pools.stream()
                .map(pool -> kind(pool) + pool.units().size() + "个")
                .collect(Collectors.joining("、"));
    }

    private static String overall(PoolResult pool) {
        Points sum = pool.units().stream().map(RankedUnit::total).reduce(Points.ZERO, Points::plus);
        Points highest = pool.units().stream()
                .map(RankedUnit::total)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Points lowest = pool.units().stream()
                .map(RankedUnit::total)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (highest.equals(lowest)) {
            return kind(pool) + "得分均为" + highest + "分。";
        }
        return kind(pool) + "平均得分" + sum.ratioRoundedHalfUp(1, pool.units().size()) + "分，最高" + highest + "分（"
                + UnitNames.of(having(pool, highest)) + "），最低" + lowest + "分（" + UnitNames.of(having(pool, lowest))
                + "）。";
    }

    private static List<String> having(PoolResult pool, Points total) {
        return pool.units().stream()
                .filter(unit -> unit.total().equals(total))
                .map(RankedUnit::name)
                .toList();
    }

    List<String> honours() {
        return pools.stream().flatMap(pool -> honours(pool).stream()).toList();
    }

    private static List<String> honours(PoolResult pool) {
        List<RankedUnit> titled =
                pool.units().stream().filter(unit -> unit.title() != null).toList();
        if (titled.isEmpty()) {
            return List.of("本月没有" + kind(pool) + "评为优质服务" + kind(pool) + "。");
        }
        String names = titled.stream()
                .map(unit -> unit.name() + "（" + unit.total() + "分）")
                .collect(Collectors.joining("、"));
        String tie = pool.tieAtCut() ? "名额" + pool.quota() + "个，分数线上得分相同的按本厅采用的口径处理。" : "";
        return List.of("以下" + titled.size() + "个" + kind(pool) + "评为优质服务" + kind(pool) + "：" + names + "。" + tie);
    }

    List<String> vetoes() {
        List<String> lines = pools.stream()
                .flatMap(pool -> pool.units().stream())
                .flatMap(unit -> unit.vetoes().stream().map(veto -> unit.name() + "（" + words(veto) + "）"))
                .distinct()
                .toList();
        return List.of(lines.isEmpty() ? "本月没有单位被取消评选资格。" : "取消评选资格的：" + String.join("、", lines) + "。");
    }

    private static String words(VetoEntry veto) {
        return veto.label() + (veto.effect() == Effect.VETO_YEAR ? "，年度" : "，当月");
    }

    private static String kind(PoolResult pool) {
        return switch (pool.kind()) {
            case "WINDOW" -> "窗口";
            case "DEPARTMENT" -> "科室";
            default -> "窗口（科室）";
        };
    }
}
