package cn.xunting.export;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.SheetLine;
import cn.xunting.model.wire.SheetSection;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.VetoEntry;
import cn.xunting.model.wire.office.DossierOutcome;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 单位的一行 — a unit's place and sheet of a sealed month.
 *
 * @param pool what it is ranked among
 */
record UnitLine(PoolResult pool, RankedUnit ranked, UnitSheet sheet) {
    /** Every unit of the month, by pool and rank. */
    static List<UnitLine> of(DossierOutcome outcome) {
        Map<String, UnitSheet> sheets =
                outcome.sheets().stream().collect(Collectors.toMap(UnitSheet::unit, Function.identity()));
        return outcome.results().pools().stream()
                .flatMap(pool -> pool.units().stream().flatMap(unit -> line(pool, unit, sheets.get(unit.unit()))))
                .toList();
    }

    private static Stream<UnitLine> line(PoolResult pool, RankedUnit unit, @Nullable UnitSheet sheet) {
        return sheet == null ? Stream.empty() : Stream.of(new UnitLine(pool, unit, sheet));
    }

    String poolWords() {
        return switch (pool.kind()) {
            case "WINDOW" -> "窗口";
            case "DEPARTMENT" -> "科室";
            default -> "合并排名";
        };
    }

    String vetoes() {
        return ranked.vetoes().stream().map(VetoEntry::label).collect(Collectors.joining("；"));
    }

    Points score(SectionCode section) {
        return ranked.score(section).orElse(Points.ZERO);
    }

    /** Why the section stands as it does: its lines with their points. */
    String reasons(SectionCode section) {
        return sheet.sections().stream()
                .filter(of -> of.section() == section)
                .flatMap(of -> of.lines().stream())
                .map(line -> line.label() + "（" + line.clause() + "）" + line.points())
                .collect(Collectors.joining("；"));
    }

    /** Every line of the sheet, and every section without one, for the sheet of the arithmetic. */
    Stream<Step> steps() {
        return sheet.sections().stream()
                .flatMap(section -> Stream.concat(
                        section.lines().stream().map(line -> new Step(this, section, line)),
                        Stream.of(new Step(this, section, null))));
    }

    /**
     * 算式的一步 — a line of a section, or, without one, how the section's lines become its score.
     */
    record Step(
            UnitLine unit, SheetSection section, @Nullable SheetLine line) {}
}
