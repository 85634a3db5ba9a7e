package cn.xunting.imports;

import cn.xunting.attendance.Punch;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.office.SkippedStaff;
import java.util.List;

/**
 * 待导入打卡 — a file of punches that was read and checked.
 *
 * @param lines how many punches the file holds
 * @param kept those to be kept; none if there are errors
 * @param skipped unknown people that are left out
 * @param leftOut their punches
 */
record PunchPlan(
        int lines,
        List<Parsed<Punch>> kept,
        List<InputError> errors,
        List<SkippedStaff> skipped,
        List<Parsed<Punch>> leftOut) {
    PunchPlan {
        kept = List.copyOf(kept);
        leftOut = List.copyOf(leftOut);
        errors = List.copyOf(errors);
        skipped = List.copyOf(skipped);
    }

    static PunchPlan refused(int lines, List<InputError> errors) {
        return new PunchPlan(lines, List.of(), errors, List.of(), List.of());
    }

    /** The punches to be kept. */
    List<Punch> punches() {
        return kept.stream().map(Parsed::value).toList();
    }

    /** What to answer where there are errors. */
    ImportResult refusal() {
        return ImportResult.of(lines, 0, 0, 0, errors);
    }
}
