package cn.xunting.imports;

import cn.xunting.attendance.Punch;
import cn.xunting.model.wire.InputError;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the punches and the errors of a file, both within bounds. */
final class PunchCollector {
    static final int MAX_PUNCHES = 200_000;

    private final List<Parsed<Punch>> punches = new ArrayList<>();
    private final List<InputError> errors = new ArrayList<>();
    private final Map<String, String> staffNumbers = new HashMap<>();
    private int lines;

    /** A staff number that is empty is one the hall does not know. */
    void add(int line, String staffNo, LocalDateTime at) throws UnreadableTable {
        if (!staffNo.isEmpty() && !Cells.CODE.matcher(staffNo).matches()) {
            reject(line, "工号", "“" + Cells.shortened(staffNo) + "”不对，请只用字母、数字和 . _ -，不超过 32 个。");
            return;
        }
        count();
        // A file names a few people a thousand times each.
        String number = staffNumbers.computeIfAbsent(staffNo, same -> same);
        punches.add(new Parsed<>(line, new Punch(number, at.truncatedTo(ChronoUnit.SECONDS))));
    }

    void reject(int line, String column, String detail) throws UnreadableTable {
        reject(List.of(InputError.atLine(line, column, detail)));
    }

    /** Notes what is wrong with one punch. */
    void reject(List<InputError> wrong) throws UnreadableTable {
        count();
        if (errors.size() < TableFormat.MAX_ERRORS) {
            errors.addAll(wrong);
        }
    }

    private void count() throws UnreadableTable {
        if (++lines > MAX_PUNCHES) {
            throw new UnreadableTable("打卡记录超过 " + MAX_PUNCHES + " 条，请按月或按人分成几个文件导入。");
        }
    }

    PunchFile finish() {
        return new PunchFile(lines, errors.isEmpty() ? punches : List.of(), errors);
    }
}
