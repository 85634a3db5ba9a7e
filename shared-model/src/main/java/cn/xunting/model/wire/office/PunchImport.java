package cn.xunting.model.wire.office;

import cn.xunting.model.wire.InputError;
import java.util.List;

/**
 * 打卡导入结果 — all or none of a file's punches.
 *
 * @param lines punches in the file, also those left out
 * @param added punches that were new
 * @param changed always none: a punch cannot change
 * @param unchanged punches that were known
 * @param errors what is wrong where; when there is any, nothing was taken
 * @param skipped the unknown people whose punches were left out, as was asked
 */
public record PunchImport(
        int lines, int added, int changed, int unchanged, List<InputError> errors, List<SkippedStaff> skipped) {
    public PunchImport {
        errors = List.copyOf(errors);
        skipped = List.copyOf(skipped);
    }
}
