package cn.xunting.imports;

import cn.xunting.attendance.Punch;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.office.ImportMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 打卡文件 — what a file of punches says, whichever machine wrote it.
 *
 * @param lines how many punches it holds, also those with errors
 * @param punches none if there are errors
 */
record PunchFile(int lines, List<Parsed<Punch>> punches, List<InputError> errors) {
    /** The sheets of a DingTalk report that hold punches, the one with seconds first. */
    private static final List<String> SHEETS = List.of("原始记录", "打卡时间");

    PunchFile {
        punches = List.copyOf(punches);
        errors = List.copyOf(errors);
    }

    /** Reads the contract's table, an {@code attlog.dat}, a DingTalk report, or a table of the mapping's columns. */
    static PunchFile read(byte[] content, @Nullable ImportMapping mapping) throws UnreadableTable {
        PunchCollector punches = new PunchCollector();
        PunchTable table = new PunchTable(mapping, punches);
        if (TableReader.isWorkbook(content)) {
            XlsxReader.read(content, mapping == null ? SHEETS : List.of(), table);
            table.finish();
            return punches.finish();
        }
        String text = TextDecoding.decode(content);
        if (mapping == null && AttendanceLog.begins(text)) {
            AttendanceLog.read(text, punches);
        } else {
            CsvReader.read(text, table);
            table.finish();
        }
        return punches.finish();
    }
}
