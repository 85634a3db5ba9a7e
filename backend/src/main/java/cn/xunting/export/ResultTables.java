package cn.xunting.export;

import cn.xunting.export.UnitLine.Step;
import cn.xunting.model.Points;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.SectionEntry;
import cn.xunting.model.wire.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 结果表 — units by sections: the scores, the reasons, and the arithmetic behind both. */
final class ResultTables {
    private ResultTables() {}

    /** Scores, titles and why. */
    static Table<UnitLine> scores(List<SectionEntry> sections) {
        List<Column<UnitLine>> columns = new ArrayList<>(units());
        sections.forEach(section ->
                columns.add(new Column<>(section.label(), 10, line -> Cell.of(line.score(section.code())))));
        columns.add(new Column<>("总分", 9, line -> Cell.of(line.ranked().total())));
        columns.add(new Column<>("称号", 14, line -> Cell.of(title(line.ranked()))));
        columns.add(new Column<>("取消资格", 24, line -> Cell.of(line.vetoes())));
        columns.add(new Column<>("说明", 40, line -> Cell.of(line.ranked().reason())));
        return new Table<>("得分", columns);
    }

    /** What moved each section, in words. */
    static Table<UnitLine> reasons(List<SectionEntry> sections) {
        List<Column<UnitLine>> columns = new ArrayList<>(units());
        sections.forEach(section ->
                columns.add(new Column<>(section.label(), 28, line -> Cell.of(line.reasons(section.code())))));
        return new Table<>("理由", columns);
    }

    /** The scores with the reasons beside them, for a file of one table. */
    static Table<UnitLine> together(List<SectionEntry> sections) {
        List<Column<UnitLine>> columns = new ArrayList<>(scores(sections).columns());
        sections.forEach(section ->
                columns.add(new Column<>(section.label() + "理由", 28, line -> Cell.of(line.reasons(section.code())))));
        return new Table<>("结果", columns);
    }

    /** Line by line, how the points come about; the row without an item is the section's own sum. */
    static Table<Step> arithmetic() {
        return new Table<>(
                "算式",
                List.of(
                        new Column<>(
                                "单位", 8, step -> Cell.of(step.unit().ranked().unit())),
                        new Column<>(
                                "名称", 20, step -> Cell.of(step.unit().ranked().name())),
                        new Column<>("分项", 12, step -> Cell.of(step.section().label())),
                        new Column<>("代码", 9, step -> Cell.of(of(step, SheetLine::item))),
                        new Column<>("条款", 10, step -> Cell.of(of(step, SheetLine::clause))),
                        new Column<>("事项", 28, step -> Cell.of(of(step, SheetLine::label))),
                        new Column<>("分值", 8, ResultTables::points),
                        new Column<>(
                                "分项满分",
                                9,
                                step -> sectionOnly(step, step.section().full())),
                        new Column<>(
                                "分项得分",
                                9,
                                step -> sectionOnly(step, step.section().score())),
                        new Column<>("问题数", 8, ResultTables::facts),
                        new Column<>("算式", 50, step -> Cell.of(arithmetic(step))),
                        new Column<>("口径", 24, step -> Cell.of(of(step, SheetLine::policy)))));
    }

    private static List<Column<UnitLine>> units() {
        return List.of(
                new Column<>("类别", 10, line -> Cell.of(line.poolWords())),
                new Column<>("名次", 6, line -> Cell.of(line.ranked().rank())),
                new Column<>("单位", 8, line -> Cell.of(line.ranked().unit())),
                new Column<>("名称", 20, line -> Cell.of(line.ranked().name())));
    }

    private static String title(RankedUnit unit) {
        if (unit.title() == null) {
            return "";
        }
        return switch (unit.title()) {
            case QUALITY_SERVICE_UNIT -> "优质服务窗口（科室）";
        };
    }

    private static @Nullable String of(Step step, Function<SheetLine, @Nullable String> part) {
        return step.line() == null ? null : part.apply(step.line());
    }

    private static Cell points(Step step) {
        return step.line() == null ? Cell.EMPTY : Cell.of(step.line().points());
    }

    private static Cell facts(Step step) {
        return step.line() == null ? Cell.EMPTY : Cell.of(step.line().facts().size());
    }

    private static Cell sectionOnly(Step step, Points points) {
        return step.line() == null ? Cell.of(points) : Cell.EMPTY;
    }

    private static String arithmetic(Step step) {
        return step.line() == null ? step.section().arithmetic() : step.line().arithmetic();
    }
}
