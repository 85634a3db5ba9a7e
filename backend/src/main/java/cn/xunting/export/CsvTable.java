package cn.xunting.export;

import cn.xunting.wire.CsvText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV 表 — a table as UTF-8 with a byte order mark; numbers bare, texts quoted. */
final class CsvTable<T> {
    private final Table<T> table;
    private final Writer out;

    /** Writes the heading; the stream stays the caller's to close. */
    CsvTable(Table<T> table, OutputStream out) throws IOException {
        this.table = table;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write(CsvText.BYTE_ORDER_MARK + CsvText.line(table.headings()));
    }

    void line(T line) throws IOException {
        out.write(line(table.cells(line)));
    }

    void lines(List<T> lines) throws IOException {
        for (T line : lines) {
            line(line);
        }
    }

    /** Hands on what is still held back. */
    void finish() throws IOException {
        out.flush();
    }

    private static String line(List<Cell> cells) {
        return cells.stream().map(CsvTable::text).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text text ? CsvText.text(text.value()) : cell.words();
    }
}
