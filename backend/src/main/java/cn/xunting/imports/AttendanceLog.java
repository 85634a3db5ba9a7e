package cn.xunting.imports;

import cn.xunting.attendance.Punch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 考勤机日志 — a ZKTeco machine's {@code attlog.dat}: number, time and what we do not need, parted by tabs, without a header. */
final class AttendanceLog {
    private static final Pattern LINE =
            Pattern.compile("\\s*(" + Cells.CODE + ")\\s*\\t\\s*([0-9]{4}-[^\\t]{1,30})(?:\\t.*)?");
    private static final int LONGEST_LINE = 1_000;

    private AttendanceLog() {}

    /** Whether the first line that is not blank is one of such a log. */
    static boolean begins(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start++;
        }
        int end = text.indexOf('\n', start);
        String first = text.substring(start, Math.min(end < 0 ? text.length() : end, start + LONGEST_LINE));
        return punch(first.stripTrailing()).isPresent(); // of a line that ends in CR LF the CR is left
    }

    static void read(String text, PunchCollector punches) throws UnreadableTable {
        try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    take(number, line, punches);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(int number, String line, PunchCollector punches) throws UnreadableTable {
        Optional<Punch> punch = punch(line);
        if (punch.isPresent()) {
            punches.add(number, punch.get().staffNo(), punch.get().at());
        } else {
            punches.reject(number, "time", "这一行不是“工号、制表符、2023-10-09 08:27:00”的样子，请重新从考勤机导出，或删去这一行。");
        }
    }

    private static Optional<Punch> punch(String line) {
        Matcher matcher = LINE.matcher(line);
        return line.length() <= LONGEST_LINE && matcher.matches()
                ? TimeText.dateTime(matcher.group(2).strip()).map(at -> new Punch(matcher.group(1), at))
                : Optional.empty();
    }
}
