package cn.xunting.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 月度打卡表 — a row for each person and a column for each day, as DingTalk reports a month. The header may take two rows, with a
 * weekday in place of some days' numbers; the days are counted from the one the title begins with.
 */
final class MonthLayout implements PunchLayout {
    static final String STAFF_NO = "工号";
    static final String NAME = "姓名";

    private static final Pattern RANGE =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?\\s*(?:至|到|~|～|—|-)");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})(?:月|$)");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})(?:日|号)?(?:\\s*(?:星期|周)?[一二三四五六日天])?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)?[一二三四五六日天]");
    private static final Set<String> NO_PUNCH = Set.of("未打卡", "缺卡", "休息", "无", "-", "--", "/");

    private final LocalDate first;
    private final int staffNo;
    private final int name;
    private final List<List<String>> headers = new ArrayList<>();
    /** Where the days begin, from which on each column is the next day; less than 0 until the first person's row. */
    private int firstDay = -1;

    private int daysEnd;

    private MonthLayout(List<String> header, LocalDate first) {
        this.first = first;
        this.staffNo = header.indexOf(STAFF_NO);
        this.name = header.indexOf(NAME);
        headers.add(header);
    }

    /** The layout under this header. */
    static MonthLayout under(List<String> header, List<Table.Row> titles) throws UnreadableTable {
        return new MonthLayout(header, firstDay(titles));
    }

    private static LocalDate firstDay(List<Table.Row> titles) throws UnreadableTable {
        List<String> texts =
                titles.stream().flatMap(row -> row.cells().stream()).toList();
        for (String text : texts) {
            Matcher range = RANGE.matcher(text);
            if (range.find()) {
                return day(range.group(1), range.group(2), range.group(3));
            }
        }
        for (String text : texts) {
            Matcher month = MONTH.matcher(text);
            if (month.find()) {
                return day(month.group(1), month.group(2), "1");
            }
        }
        throw new UnreadableTable("表头上方没有写明月份，请保留“统计日期：2023-10-01 至 2023-10-31”这样的标题行。");
    }

    private static LocalDate day(String year, String month, String day) throws UnreadableTable {
        String text = year + "-" + month + "-" + day;
        return PunchTimes.date(text).orElseThrow(() -> new UnreadableTable("标题行的统计日期 " + text + " 不是一个日子，请改正后再导入。"));
    }

    @Override
    public void read(int line, List<String> cells, PunchCollector punches) throws UnreadableTable {
        String person = PunchLayout.cell(cells, staffNo);
        boolean nobody = person.isEmpty() && PunchLayout.cell(cells, name).isEmpty();
        if (firstDay < 0) {
            if (nobody) {
                headers.add(cells);
                return;
            }
            findDays();
        }
        for (int column = firstDay; column < Math.min(daysEnd, cells.size()); column++) {
            readDay(line, person, column, cells.get(column), punches);
        }
    }

    private void readDay(int line, String person, int column, String times, PunchCollector punches)
            throws UnreadableTable {
        LocalDate day = first.plusDays(column - firstDay);
        for (String text : ColumnLayout.BETWEEN_TIMES.split(times, -1)) {
            if (text.isEmpty() || NO_PUNCH.contains(text)) {
                continue;
            }
            Optional<LocalDateTime> at = PunchTimes.on(day, text);
            String number = number(column);
            if (at.isEmpty()) {
                punches.reject(
                        line,
                        day.toString(),
                        "“" + Cells.shortened(text) + "”不是打卡时间，请改成 08:27 的样子，或导入“打卡时间”“原始记录”工作表。");
            } else if (!number.isEmpty() && Integer.parseInt(number) != day.getDayOfMonth()) {
                punches.reject(line, number, "统计日期里没有这一天，请核对标题行的日期。");
            } else {
                punches.add(line, person, at.get());
            }
        }
    }

    private void findDays() throws UnreadableTable {
        int width = headers.stream().mapToInt(List::size).max().orElse(0);
        int from = 0;
        while (from < width && number(from).isEmpty()) {
            from++;
        }
        if (from == width) {
            throw new UnreadableTable("表头里没有 1 到 31 的日期列，请导入钉钉考勤报表的“打卡时间”或“原始记录”工作表。");
        }
        daysEnd = from;
        while (daysEnd < width && isDay(daysEnd)) {
            daysEnd++;
        }
        int numbered = from;
        while (from > 0 && isDay(from - 1)) {
            from--; // the month began with days that are named by their weekday
        }
        firstDay = from;
        LocalDate expected = first.plusDays(numbered - from);
        if (Integer.parseInt(number(numbered)) != expected.getDayOfMonth()) {
            throw new UnreadableTable("日期列从 " + number(numbered) + " 日起，与标题行的统计日期 " + first + " 对不上，请核对后再导入。");
        }
    }

    private boolean isDay(int column) {
        return !number(column).isEmpty()
                || headers.stream()
                        .anyMatch(header -> WEEKDAY.matcher(PunchLayout.cell(header, column))
                                .matches());
    }

    /** The day of the month that stands over a column, or nothing. */
    private String number(int column) {
        for (List<String> header : headers) {
            Matcher matcher = NUMBER.matcher(PunchLayout.cell(header, column));
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return "";
    }
}
