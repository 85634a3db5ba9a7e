package cn.xunting.export;

import java.io.IOException;
import java.util.List;

/** 填好的表 — a table with its lines, to be written to a workbook or shown. */
record FilledTable<T>(Table<T> table, List<T> lines) {
    FilledTable {
        lines = List.copyOf(lines);
    }

    /** As a sheet of the workbook. */
    void writeTo(XlsxBook book) throws IOException {
        book.write(table, lines);
    }

    /** Its first lines as they are read. */
    TablePreview preview() {
        return TablePreview.of(table, lines.subList(0, Math.min(TablePreview.LONGEST, lines.size())), lines.size());
    }
}
