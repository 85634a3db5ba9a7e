package cn.xunting.imports;

import cn.xunting.model.wire.InputError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 列 — the columns a kind of table has, in any order.
 *
 * @param required columns that must be there
 * @param optional columns that may be left out, which is the same as leaving all their cells empty
 */
public record Columns(List<String> required, List<String> optional) {
    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    public static Columns required(String... names) {
        return new Columns(List.of(names), List.of());
    }

    public Columns optional(String... names) {
        return new Columns(required, List.of(names));
    }

    /** What is wrong with a header: columns missing, there twice, or unknown. */
    List<InputError> check(List<String> header, int line) {
        List<InputError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!required.contains(name) && !optional.contains(name)) {
                errors.add(InputError.atLine(line, name, "没有这一列，请删去或改名；可用的列是 " + String.join("、", names()) + "。"));
            } else if (!seen.add(name)) {
                errors.add(InputError.atLine(line, name, "这一列出现了两次，请只保留一次。"));
            }
        }
        for (String name : required) {
            if (!seen.contains(name)) {
                errors.add(InputError.atLine(line, name, "缺少这一列，请在表头补上。"));
            }
        }
        return errors;
    }

    /** All of them, the required ones first. */
    List<String> names() {
        List<String> names = new ArrayList<>(required);
        names.addAll(optional);
        return names;
    }
}
