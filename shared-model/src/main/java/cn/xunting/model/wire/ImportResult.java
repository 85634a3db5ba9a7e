package cn.xunting.model.wire;

import java.util.List;

/**
 * 导入结果 — all lines or none.
 *
 * @param lines data lines in the file
 * @param added lines that were new
 * @param changed lines that updated what was there
 * @param unchanged lines that said what was known
 * @param errors what is wrong where; when there is any, nothing was taken
 */
public record ImportResult(int lines, int added, int changed, int unchanged, List<InputError> errors) {
    public ImportResult {
        errors = List.copyOf(errors);
    }
}
