package cn.xunting.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.Charge;
import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.Points;
import cn.xunting.model.wire.office.LedgerLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFilesTest {
    private static final Table<LedgerLine> TABLE = LedgerTable.of(HallTime.CHINA);
    private static final int REMARK = TABLE.headings().indexOf("备注");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\",\"点我\")",
                "+86",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
            })
    void what_looks_like_a_formula_stays_text_in_both_kinds_of_file(String remark) throws IOException {
        String csv = csv(List.of(line(1, remark)));
        assertThat(csv).contains(",\"'" + remark.replace("\"", "\"\"") + "\",");
        try (XSSFWorkbook book = xlsx(List.of(line(1, remark)))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(REMARK);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue().strip()).isEqualTo(remark.strip());
        }
    }

    @Test
    void numbers_are_numbers_and_times_are_times() throws IOException {
        try (XSSFWorkbook book = xlsx(List.of(line(7, "")))) {
            XSSFRow row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(7);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).hasToString("2023-10-09T10:00");
            var points = row.getCell(TABLE.headings().indexOf("个人分"));
            assertThat(points.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(points.getNumericCellValue()).isEqualTo(-0.5);
            assertThat(points.getCellStyle().getDataFormatString()).isEqualTo("0.00");
        }
        assertThat(csv(List.of(line(7, "")))).contains("\r\n7,2023-10-09 10:00,\"W01\"", ",-0.50,");
    }

    @Test
    void the_sheet_is_frozen_filtered_and_ready_to_print() throws IOException {
        try (XSSFWorkbook book = xlsx(List.of(line(1, ""), line(2, "")))) {
            XSSFSheet sheet = book.getSheet("台账");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:W3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void a_csv_begins_with_a_byte_order_mark() throws IOException {
        assertThat(csv(List.of())).startsWith("\uFEFF\"序号\",").endsWith("\"编号\"\r\n");
    }

    @Test
    void ten_thousand_lines_leave_the_memory_while_they_are_written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxBook book = new XlsxBook(out)) {
            XlsxBook.Sheet<LedgerLine> sheet = book.begin(TABLE);
            int held = 0;
            for (int i = 1; i <= 10_000; i++) {
                int before = out.size();
                sheet.line(line(i, "备注" + UUID.randomUUID()));
                held = out.size() > before ? 0 : held + 1;
                assertThat(held).as("lines since something went out").isLessThan(1_000);
            }
            sheet.finish();
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(10_000);
            assertThat(book.getSharedStringSource().getCount()).isZero();
        }
    }

    private static String csv(List<LedgerLine> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable<LedgerLine> table = new CsvTable<>(TABLE, out);
        table.lines(lines);
        table.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook xlsx(List<LedgerLine> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxBook book = new XlsxBook(out)) {
            book.write(TABLE, lines);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static LedgerLine line(int number, String remark) {
        return new LedgerLine(
                number,
                new UUID(0, number),
                Instant.parse("2023-10-09T02:00:00Z"),
                "W01",
                "第1窗口",
                null,
                "0101",
                "人员0101",
                "S2.1.2",
                "四(二)1",
                "未佩戴工作牌",
                1,
                Charge.A,
                Points.parse("-0.50"),
                null,
                0,
                "督查员",
                "",
                "",
                "",
                FindingState.RECORDED,
                true,
                remark);
    }
}
