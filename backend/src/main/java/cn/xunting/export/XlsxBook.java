package cn.xunting.export;

import cn.xunting.model.Points;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * xlsx 工作簿 — tables as sheets of one file, each with a frozen heading, filters, and ready to print: A4 across, as wide as the page,
 * the heading on each. Rows go out as they come and do not stay in memory. Text stays text: nothing here is a formula.
 */
final class XlsxBook implements Closeable {
    private static final int ROWS_HELD = 200;
    private static final int LONGEST_TEXT = 32_767; // what a cell takes
    private static final String AMOUNT = "0.00";
    private static final String COUNT = "0";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final short ONE_PAGE = 1;
    private static final short ANY_NUMBER = 0;

    private final Workbook book;

    XlsxBook(OutputStream out) {
        book = new Workbook(out, "Xunting", "1.0");
        book.setGlobalDefaultFont("宋体", 11);
    }

    /** A sheet to be filled and finished before the next is begun. */
    <T> Sheet<T> begin(Table<T> table) {
        return new Sheet<>(table, book.newWorksheet(table.name()));
    }

    /** A sheet of lines that are there already. */
    <T> void write(Table<T> table, List<T> lines) throws IOException {
        Sheet<T> sheet = begin(table);
        for (T line : lines) {
            sheet.line(line);
        }
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    /** 工作表. */
    static final class Sheet<T> {
        private final Table<T> table;
        private final Worksheet sheet;
        private int row;

        private Sheet(Table<T> table, Worksheet sheet) {
            this.table = table;
            this.sheet = sheet;
            setUp();
            heading();
        }

        private void setUp() {
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.width(column, table.columns().get(column).width());
            }
            sheet.freezePane(0, 1);
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.pageOrientation("landscape");
            sheet.setFitToPage(true);
            sheet.fitToWidth(ONE_PAGE);
            sheet.fitToHeight(ANY_NUMBER);
            sheet.repeatRows(0);
            sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
        }

        private void heading() {
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.inlineString(0, column, table.columns().get(column).heading());
            }
            sheet.range(0, 0, 0, table.columns().size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .fillColor("E7E6E6")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }

        void line(T line) throws IOException {
            row++;
            List<Cell> cells = table.cells(line);
            for (int column = 0; column < cells.size(); column++) {
                write(column, cells.get(column));
            }
            if (row % ROWS_HELD == 0) {
                sheet.flush();
            }
        }

        void finish() throws IOException {
            sheet.setAutoFilter(0, 0, row, table.columns().size() - 1);
            sheet.finish();
        }

        private void write(int column, Cell cell) {
            if (cell instanceof Cell.Amount amount) {
                sheet.value(row, column, exact(amount.value()));
                sheet.style(row, column).format(AMOUNT).set();
            } else if (cell instanceof Cell.Count count) {
                sheet.value(row, column, count.value());
                sheet.style(row, column).format(COUNT).set();
            } else if (cell instanceof Cell.Moment moment) {
                sheet.value(row, column, moment.value());
                sheet.style(row, column).format(MOMENT).set();
            } else if (cell instanceof Cell.Text text && !text.value().isEmpty()) {
                sheet.inlineString(row, column, fitting(text.value()));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }

        private static BigDecimal exact(Points points) {
            return new BigDecimal(points.toString());
        }

        private static String fitting(String text) {
            return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        }
    }
}
