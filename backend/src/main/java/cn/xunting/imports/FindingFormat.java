package cn.xunting.imports;

import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.FindingReport;
import java.util.List;
import java.util.Objects;

/** The table of findings (发现的问题) that were recorded elsewhere. */
public final class FindingFormat {
    public static final int MAX_MATTER = 64;
    public static final int MAX_NOTE = 500;
    public static final List<FindingState> STATES = List.of(FindingState.RECORDED, FindingState.CONFIRMED);

    private FindingFormat() {}

    /**
     * The format of this table in one hall.
     *
     * @param hallTime for times that are written without an offset
     */
    public static TableFormat<ImportedFinding> findings(HallTime hallTime) {
        return new TableFormat<>(
                Columns.required("id", "item", "unit", "occurredAt", "quantity", "state")
                        .optional("staffNo", "matter", "note"),
                cells -> finding(cells, hallTime),
                "id",
                ImportedFinding::id);
    }

    private static ImportedFinding finding(Cells cells, HallTime hallTime) {
        return new ImportedFinding(
                cells.uuid("id"),
                new FindingReport(
                        cells.code("item"),
                        cells.code("unit"),
                        cells.optionalCode("staffNo"),
                        null,
                        cells.instant("occurredAt", hallTime),
                        cells.integer("quantity", 1, 99),
                        cells.optionalText("matter", MAX_MATTER),
                        Objects.requireNonNullElse(cells.optionalText("note", MAX_NOTE), ""),
                        List.of(),
                        null,
                        null,
                        null),
                cells.oneOf("state", STATES));
    }
}
