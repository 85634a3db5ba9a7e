package cn.xunting.imports;

import cn.xunting.model.wire.InputError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * 表格格式 — how a table of one kind becomes entries.
 *
 * @param columns the columns it has
 * @param rows makes an entry of a line
 * @param keyColumn the column a repeated key is reported at
 * @param key what no two lines of a file may share
 */
public record TableFormat<T>(Columns columns, RowParser<T> rows, String keyColumn, Function<T, Object> key) {
    /** Nobody reads more at once, and an answer of a hundred thousand errors helps nobody. */
    static final int MAX_ERRORS = 200;

    public Parse<T> read(byte[] content) throws UnreadableTable {
        return parse(TableReader.read(content));
    }

    public Parse<T> parse(Table table) {
        List<InputError> errors = columns.check(table.header(), table.headerLine());
        if (!errors.isEmpty()) {
            return new Parse<>(table.rows().size(), List.of(), errors);
        }
        List<Parsed<T>> lines = new ArrayList<>();
        Map<Object, Integer> lineOfKey = new HashMap<>();
        for (Table.Row row : table.rows()) {
            if (errors.size() >= MAX_ERRORS) {
                errors.add(InputError.atLine(row.line(), null, "错误太多，从这一行起没有再检查；请先改正前面的。"));
                break;
            }
            Cells cells = new Cells(table.header(), row);
            T value = rows.parse(cells);
            if (cells.errors().isEmpty()) {
                Integer first = lineOfKey.putIfAbsent(key.apply(value), row.line());
                if (first != null) {
                    cells.reject(keyColumn, "与第 " + first + " 行重复，请只保留一行。");
                }
            }
            errors.addAll(cells.errors());
            lines.add(new Parsed<>(row.line(), value));
        }
        return new Parse<>(table.rows().size(), errors.isEmpty() ? lines : List.of(), errors);
    }
}
