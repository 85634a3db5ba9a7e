package cn.xunting.wire;

import java.util.List;
import java.util.stream.Collectors;

/** CSV 文本 — lines that a spreadsheet opens as what they are: quoted, and never a formula, since strangers choose some of it. */
public final class CsvText {
    /** Stands at the file's beginning, so that a spreadsheet reads it as UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvText() {}

    /** A line of texts with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::text).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text as a cell: what a spreadsheet would take for a formula is made text. */
    public static String text(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
