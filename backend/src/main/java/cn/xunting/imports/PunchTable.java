package cn.xunting.imports;

import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.office.ImportMapping;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 打卡表 — finds the header among a table's first rows, and by it how the rows below are to be read. */
final class PunchTable implements RowSink {
    private static final int HEADER_WITHIN = 20;
    private static final Columns CONTRACT = Columns.required("staffNo", "time");
    /** DingTalk's sheet of single punches. */
    private static final ImportMapping ORIGINALS = new ImportMapping(null, "工号", "打卡时间", "考勤日期", null);

    private final @Nullable ImportMapping mapping;
    private final PunchCollector punches;
    private final List<Table.Row> above = new ArrayList<>();
    private @Nullable PunchLayout layout;

    PunchTable(@Nullable ImportMapping mapping, PunchCollector punches) {
        this.mapping = mapping;
        this.punches = punches;
    }

    @Override
    public void add(int line, List<String> cells) throws UnreadableTable {
        List<String> trimmed = TableCollector.trim(line, cells);
        if (trimmed.isEmpty()) {
            return;
        }
        if (layout != null) {
            layout.read(line, trimmed, punches);
            return;
        }
        layout = (mapping == null ? known(line, trimmed) : mapped(line, trimmed, mapping)).orElse(null);
        above.add(new Table.Row(line, trimmed));
        if (layout == null && above.size() == HEADER_WITHIN) {
            throw unknown();
        }
    }

    void finish() throws UnreadableTable {
        if (above.isEmpty()) {
            throw new UnreadableTable("文件是空的，请在第一行写上列名后再导入。");
        }
        if (layout == null) {
            throw unknown();
        }
    }

    private static Optional<PunchLayout> mapped(int line, List<String> cells, ImportMapping mapping) {
        Integer headerRow = mapping.headerRow();
        return headerRow == null || headerRow == line ? ColumnLayout.under(cells, mapping) : Optional.empty();
    }

    private Optional<PunchLayout> known(int line, List<String> cells) throws UnreadableTable {
        if (above.isEmpty() && (cells.contains("staffNo") || cells.contains("time"))) {
            List<InputError> errors = CONTRACT.check(cells, line);
            if (!errors.isEmpty()) {
                punches.reject(errors);
                return Optional.of((at, ignored, sink) -> {});
            }
            return Optional.of((at, row, sink) -> readContract(cells, new Table.Row(at, row), sink));
        }
        Optional<PunchLayout> originals = ColumnLayout.under(cells, ORIGINALS);
        if (originals.isPresent() || !cells.contains(MonthLayout.STAFF_NO) || !cells.contains(MonthLayout.NAME)) {
            return originals;
        }
        return Optional.of(MonthLayout.under(cells, above));
    }

    private static void readContract(List<String> header, Table.Row row, PunchCollector punches)
            throws UnreadableTable {
        Cells cells = new Cells(header, row);
        String staffNo = cells.code("staffNo");
        LocalDateTime at = cells.dateTime("time");
        if (cells.errors().isEmpty()) {
            punches.add(row.line(), staffNo, at);
        } else {
            punches.reject(cells.errors());
        }
    }

    private UnreadableTable unknown() {
        return new UnreadableTable(
                mapping == null
                        ? "认不出这个打卡文件：表头须有 staffNo、time 两列，或是 ZKTeco 的 attlog.dat、钉钉的打卡时间或原始记录；其他格式请先设置列对应。"
                        : "没有找到列对应所说的表头，请核对列名和表头所在的行。");
    }
}
