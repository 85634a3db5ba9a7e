package cn.xunting.imports;

import cn.xunting.model.wire.InputError;
import java.util.List;

/**
 * 读取结果 — the lines of a table that could be read, and all that is wrong with the others. An import takes all lines or
 * none, so the lines are of use only while there are no errors.
 *
 * @param size how many lines of data the table has, readable or not
 */
public record Parse<T>(int size, List<Parsed<T>> lines, List<InputError> errors) {
    public Parse {
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
    }

    /** The values in the order of the file. */
    public List<T> values() {
        return lines.stream().map(Parsed::value).toList();
    }
}
