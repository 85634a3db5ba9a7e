package cn.xunting.imports;

import java.util.List;

/**
 * 表格 — the cells of a file as trimmed text.
 *
 * @param headerLine where the header stands, which is the first line unless blank ones come before it
 * @param header the names in the first line that is not blank
 * @param rows the lines after it that are not blank
 */
public record Table(int headerLine, List<String> header, List<Row> rows) {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * 数据行 — one line of the table.
     *
     * @param line where it begins in the file, counted as an editor or a spreadsheet does, from 1
     * @param cells without the blank ones at the end, so there may be fewer than the header has
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
