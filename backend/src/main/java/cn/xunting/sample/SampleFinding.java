package cn.xunting.sample;

import cn.xunting.imports.Cells;
import cn.xunting.imports.Columns;
import cn.xunting.imports.FindingFormat;
import cn.xunting.imports.TableFormat;
import cn.xunting.model.FindingState;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the sample before it has a date.
 *
 * @param at when in the elapsed part of the month, from 0 to 1; no two share it
 * @param photo whether a picture is drawn for it
 */
record SampleFinding(
        BigDecimal at,
        String item,
        String unit,
        @Nullable String staffNo,
        int quantity,
        @Nullable String matter,
        String note,
        FindingState state,
        boolean photo) {
    static final TableFormat<SampleFinding> FORMAT = new TableFormat<>(
            Columns.required("at", "item", "unit", "quantity", "note", "state").optional("staffNo", "matter", "photo"),
            SampleFinding::read,
            "at",
            SampleFinding::at);

    private static SampleFinding read(Cells cells) {
        return new SampleFinding(
                cells.decimal("at", BigDecimal.ZERO, BigDecimal.ONE),
                cells.code("item"),
                cells.code("unit"),
                cells.optionalCode("staffNo"),
                cells.integer("quantity", 1, 99),
                cells.optionalText("matter", FindingFormat.MAX_MATTER),
                cells.text("note", FindingFormat.MAX_NOTE),
                cells.oneOf("state", FindingFormat.STATES),
                Objects.equals(cells.optionalCode("photo"), "true"));
    }
}
