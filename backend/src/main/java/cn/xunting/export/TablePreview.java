package cn.xunting.export;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 表的预览 — a table of a document, the words of each cell as the file has them.
 *
 * @param rows the first of them
 * @param count how many the file has
 */
public record TablePreview(String name, List<Head> heads, List<List<String>> rows, int count) {
    /** So many rows are shown. */
    static final int LONGEST = 100;

    private static final int WIDTH_OF_SENTENCES = 24;
    private static final int LONGEST_WORD = 12;

    public TablePreview {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A heading.
     *
     * @param number whether its cells are reckoned with
     * @param wide whether its cells hold sentences
     */
    public record Head(String label, boolean number, boolean wide) {}

    /** Whether the file has more rows than are shown. */
    public boolean isCut() {
        return rows.size() < count;
    }

    static <T> TablePreview of(Table<T> table, List<T> shown, int count) {
        List<List<Cell>> cells = shown.stream().map(table::cells).toList();
        return new TablePreview(
                table.name(),
                IntStream.range(0, table.columns().size())
                        .mapToObj(at -> head(table.columns().get(at), cells, at))
                        .toList(),
                cells.stream()
                        .map(row -> row.stream().map(Cell::words).toList())
                        .toList(),
                count);
    }

    private static Head head(Column<?> column, List<List<Cell>> cells, int at) {
        boolean number = cells.stream().map(row -> row.get(at)).anyMatch(TablePreview::isNumber);
        boolean wide = column.width() >= WIDTH_OF_SENTENCES
                && cells.stream().anyMatch(row -> row.get(at).words().length() > LONGEST_WORD);
        return new Head(column.heading(), number, wide);
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Amount || cell instanceof Cell.Count;
    }
}
