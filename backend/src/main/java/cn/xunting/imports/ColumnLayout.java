package cn.xunting.imports;

import cn.xunting.model.wire.office.ImportMapping;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table with a punch in each row, or with a row's times in one cell; a row without a time says nothing. */
final class ColumnLayout implements PunchLayout {
    static final Pattern BETWEEN_TIMES = Pattern.compile("[\\s,;，；、]+");

    private final ImportMapping mapping;
    private final int staffNo;
    private final int dateTime;
    private final int date;
    private final int time;

    private ColumnLayout(ImportMapping mapping, List<String> header) {
        this.mapping = mapping;
        this.staffNo = header.indexOf(mapping.staffNo());
        this.dateTime = place(header, mapping.dateTime());
        this.date = place(header, mapping.date());
        this.time = place(header, mapping.time());
    }

    /** The layout under this header, if it has the mapping's columns. */
    static Optional<PunchLayout> under(List<String> header, ImportMapping mapping) {
        ColumnLayout layout = new ColumnLayout(mapping, header);
        boolean whole = mapping.dateTime() == null ? layout.date >= 0 && layout.time >= 0 : layout.dateTime >= 0;
        return layout.staffNo >= 0 && whole ? Optional.of(layout) : Optional.empty();
    }

    private static int place(List<String> header, @Nullable String column) {
        return column == null ? -1 : header.indexOf(column);
    }

    @Override
    public void read(int line, List<String> cells, PunchCollector punches) throws UnreadableTable {
        String person = PunchLayout.cell(cells, staffNo);
        if (dateTime >= 0) {
            readDateTime(line, person, cells, punches);
        } else {
            readTimes(line, person, cells, punches);
        }
    }

    private void readDateTime(int line, String person, List<String> cells, PunchCollector punches)
            throws UnreadableTable {
        String text = PunchLayout.cell(cells, dateTime);
        if (text.isEmpty()) {
            return;
        }
        Optional<LocalDateTime> at = PunchTimes.dateTime(text);
        if (at.isEmpty() && date >= 0) {
            at = PunchTimes.date(PunchLayout.cell(cells, date)).flatMap(day -> PunchTimes.on(day, text));
        }
        if (at.isPresent()) {
            punches.add(line, person, at.get());
        } else {
            punches.reject(line, mapping.dateTime() == null ? "" : mapping.dateTime(), wrong(text, "2023-10-09 08:27"));
        }
    }

    private void readTimes(int line, String person, List<String> cells, PunchCollector punches) throws UnreadableTable {
        String times = PunchLayout.cell(cells, time);
        if (times.isEmpty()) {
            return;
        }
        String day = PunchLayout.cell(cells, date);
        Optional<LocalDate> on = PunchTimes.date(day);
        if (on.isEmpty()) {
            punches.reject(line, String.valueOf(mapping.date()), wrong(day, "2023-10-09"));
            return;
        }
        for (String text : BETWEEN_TIMES.split(times, -1)) {
            Optional<LocalDateTime> at = PunchTimes.on(on.get(), text);
            if (at.isPresent()) {
                punches.add(line, person, at.get());
            } else if (!text.isEmpty()) {
                punches.reject(line, String.valueOf(mapping.time()), wrong(text, "08:27"));
            }
        }
    }

    private static String wrong(String text, String example) {
        return "“" + Cells.shortened(text) + "”不对，请写成 " + example + " 的样子。";
    }
}
