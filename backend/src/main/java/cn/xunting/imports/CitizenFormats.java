package cn.xunting.imports;

import cn.xunting.model.HallTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of ratings (好差评) and complaints (投诉), with the headings that their systems export them under. */
final class CitizenFormats {
    static final String BAD_RATING = "S3.6.2";
    static final String COMPLAINT = "S2.2.1";
    static final String GRAVE_COMPLAINT = "S2.2.2";

    private static final int WORST = 2;
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_COUNTER = 32;

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("评价编号", "id"),
            Map.entry("评价流水号", "id"),
            Map.entry("投诉编号", "id"),
            Map.entry("流水号", "id"),
            Map.entry("评价时间", "occurredAt"),
            Map.entry("投诉时间", "occurredAt"),
            Map.entry("发生时间", "occurredAt"),
            Map.entry("星级", "stars"),
            Map.entry("评价星级", "stars"),
            Map.entry("评价结果", "stars"),
            Map.entry("影响", "impact"),
            Map.entry("单位编号", "unit"),
            Map.entry("工号", "staffNo"),
            Map.entry("工位", "counter"),
            Map.entry("工位号", "counter"),
            Map.entry("窗口号", "counter"),
            Map.entry("评价器", "device"),
            Map.entry("评价器编号", "device"),
            Map.entry("设备编号", "device"),
            Map.entry("办件编号", "matter"),
            Map.entry("业务编号", "matter"),
            Map.entry("评价内容", "note"),
            Map.entry("投诉内容", "note"),
            Map.entry("备注", "note"));

    private static final Map<String, Integer> STARS = Map.ofEntries(
            Map.entry("1", 1),
            Map.entry("2", 2),
            Map.entry("3", 3),
            Map.entry("4", 4),
            Map.entry("5", 5),
            Map.entry("一星", 1),
            Map.entry("二星", 2),
            Map.entry("三星", 3),
            Map.entry("四星", 4),
            Map.entry("五星", 5),
            Map.entry("1星", 1),
            Map.entry("2星", 2),
            Map.entry("3星", 3),
            Map.entry("4星", 4),
            Map.entry("5星", 5),
            Map.entry("非常不满意", 1),
            Map.entry("不满意", 2),
            Map.entry("基本满意", 3),
            Map.entry("满意", 4),
            Map.entry("非常满意", 5));

    private CitizenFormats() {}

    static TableFormat<CitizenReport> ratings(HallTime hallTime) {
        return new TableFormat<>(
                Columns.required("id", "occurredAt", "stars")
                        .optional("unit", "staffNo", "counter", "device", "matter", "note"),
                cells -> report(cells, hallTime, rated(cells)),
                "id",
                CitizenReport::id);
    }

    static TableFormat<CitizenReport> complaints(HallTime hallTime) {
        return new TableFormat<>(
                Columns.required("id", "occurredAt")
                        .optional("impact", "unit", "staffNo", "counter", "device", "matter", "note"),
                cells -> report(cells, hallTime, complained(cells)),
                "id",
                CitizenReport::id);
    }

    /** The table under the names used here, wherever it has the headings of their systems. */
    static Table renamed(Table table) {
        return new Table(
                table.headerLine(),
                table.header().stream()
                        .map(heading -> HEADINGS.getOrDefault(heading, heading))
                        .toList(),
                table.rows());
    }

    private static @Nullable String rated(Cells cells) {
        String text = cells.text("stars", LONGEST_COUNTER);
        Integer stars = STARS.get(text);
        if (stars == null && !text.isEmpty()) {
            cells.reject("stars", "“" + Cells.shortened(text) + "”不对，请填 1 到 5，或非常不满意、不满意、基本满意、满意、非常满意。");
        }
        return stars != null && stars <= WORST ? BAD_RATING : null;
    }

    private static String complained(Cells cells) {
        String impact = Objects.requireNonNullElse(cells.optionalText("impact", LONGEST_COUNTER), "一般");
        if (!List.of("一般", "重大").contains(impact)) {
            cells.reject("impact", "“" + Cells.shortened(impact) + "”不对，请填一般或重大；不填是一般。");
        }
        return impact.equals("重大") ? GRAVE_COMPLAINT : COMPLAINT;
    }

    private static CitizenReport report(Cells cells, HallTime hallTime, @Nullable String item) {
        return new CitizenReport(
                cells.text("id", LONGEST_ID),
                cells.instant("occurredAt", hallTime),
                item,
                cells.optionalCode("unit"),
                cells.optionalCode("staffNo"),
                cells.optionalText("counter", LONGEST_COUNTER),
                cells.optionalText("device", LONGEST_COUNTER),
                cells.optionalText("matter", FindingFormat.MAX_MATTER),
                Objects.requireNonNullElse(cells.optionalText("note", FindingFormat.MAX_NOTE), ""));
    }
}
