package cn.xunting.model.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 导入结果 — all lines or none.
 *
 * @param lines data lines in the file
 * @param added lines that were new
 * @param changed lines that updated what was there
 * @param unchanged lines that said what was known
 * @param errors what is wrong where; when there is any, nothing was taken
 * @param notices what was left out on purpose, in words; absent where nothing was
 */
public record ImportResult(
        int lines,
        int added,
        int changed,
        int unchanged,
        List<InputError> errors,
        @Nullable List<String> notices) {
    public ImportResult {
        errors = List.copyOf(errors);
        notices = notices == null ? null : List.copyOf(notices);
    }

    /** A result with nothing left out. */
    public static ImportResult of(int lines, int added, int changed, int unchanged, List<InputError> errors) {
        return new ImportResult(lines, added, changed, unchanged, errors, null);
    }
}
