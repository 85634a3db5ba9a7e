package cn.xunting.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers a table line by line and keeps it within bounds, so that no file can exhaust the memory. */
final class TableCollector implements RowSink {
    static final int MAX_ROWS = 100_000;
    static final int MAX_COLUMNS = 64;
    static final int MAX_CELL = 4_000;

    /** White space that spreadsheets leave around a value; {@link String#strip} does not know the no-break ones. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\h\\uFEFF\\u200B]+|[\\s\\h\\uFEFF\\u200B]+$");

    private @Nullable List<String> header;
    private int headerLine;
    private final List<Table.Row> rows = new ArrayList<>();

    @Override
    public void add(int line, List<String> cells) throws UnreadableTable {
        List<String> trimmed = trim(line, cells);
        if (trimmed.isEmpty()) {
            return;
        }
        if (header == null) {
            header = trimmed;
            headerLine = line;
            return;
        }
        if (rows.size() == MAX_ROWS) {
            throw new UnreadableTable("表格超过 " + MAX_ROWS + " 行，请分成几个文件导入。");
        }
        rows.add(new Table.Row(line, trimmed));
    }

    Table finish() throws UnreadableTable {
        if (header == null) {
            throw new UnreadableTable("文件是空的，请在第一行写上列名后再导入。");
        }
        return new Table(headerLine, header, rows);
    }

    /** The cells without white space around them and without the blank ones at the end. */
    static List<String> trim(int line, List<String> cells) throws UnreadableTable {
        List<String> trimmed = new ArrayList<>(cells.size());
        int used = 0;
        for (String cell : cells) {
            if (cell.length() > MAX_CELL) {
                throw new UnreadableTable("第 " + line + " 行有一个单元格超过 " + MAX_CELL + " 个字，请缩短后再导入。");
            }
            String text = AROUND.matcher(cell).replaceAll("");
            trimmed.add(text);
            if (!text.isEmpty()) {
                used = trimmed.size();
            }
        }
        if (used > MAX_COLUMNS) {
            throw new UnreadableTable("第 " + line + " 行超过 " + MAX_COLUMNS + " 列，请只保留需要的列。");
        }
        return trimmed.subList(0, used);
    }
}
