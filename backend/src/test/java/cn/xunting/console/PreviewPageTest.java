package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documents of October 2023 of a hall of two windows, read in the browser and held against the files. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PreviewPageTest {
    private static final String CLOSE = "/console/months/2023-10/close";
    private static final String PREVIEW = "/console/months/2023-10/preview/";
    private static final String FILES = "/console/months/2023-10/documents/";
    private static final Instant OCTOBER = Instant.parse("2023-10-09T02:00:00Z");
    private static final DataFormatter SHOWN = new DataFormatter();

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private Browser leader;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.reportAt(OCTOBER, "S2.1.2", "W01", "0102"));
    }

    @Test
    void before_the_close_a_draft_is_shown_as_one_and_there_is_no_file_to_save() {
        assertThat(leader.page(CLOSE))
                .contains("看草稿", "preview/bulletin", "documents/ledger.xlsx")
                .doesNotContain("documents/bulletin.docx", "documents/results.xlsx");
        for (String name : new String[] {"bulletin", "results", "people"}) {
            assertThat(leader.page(PREVIEW + name))
                    .as(name)
                    .contains(">草稿</span>", "不能作为依据", name.equals("people") ? "人员0102" : "第1窗口")
                    .doesNotContain(FILES + name);
        }
        assertThat(leader.page(PREVIEW + "ledger"))
                .contains("没有佩戴工作证", FILES + "ledger.xlsx")
                .doesNotContain(">草稿</span>");
        assertThat(leader.page(CLOSE)).contains("进行中");
    }

    @Test
    void after_the_close_the_preview_says_what_the_files_say() throws IOException {
        close();
        String bulletin = leader.page(PREVIEW + "bulletin");
        assertThat(bulletin).contains("一字不差", FILES + "bulletin.docx").doesNotContain(">草稿</span>");
        try (XWPFDocument paper = new XWPFDocument(file("bulletin.docx"))) {
            assertThat(paper.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .filteredOn(text -> !text.isBlank())
                    .hasSizeGreaterThan(15)
                    .allSatisfy(text -> assertThat(bulletin).contains(">" + text.strip()));
            for (XWPFTableRow row : paper.getTables().get(0).getRows()) {
                for (XWPFTableCell cell : row.getTableCells()) {
                    assertThat(bulletin).contains(">" + cell.getText() + "<");
                }
            }
        }
        for (String name : new String[] {"results", "people", "ledger"}) {
            demandTheCells(name);
        }
    }

    @Test
    void who_may_not_have_the_documents_is_shown_no_preview_and_another_halls_leader_their_own() {
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        Browser inspector = Browser.of(halls.account(hall, AccountRole.INSPECTOR, null));
        for (String name : new String[] {"bulletin", "results", "people", "ledger"}) {
            chief.request().get(PREVIEW + name).then().statusCode(403);
            inspector.request().get(PREVIEW + name).then().statusCode(403);
        }
        assertThat(Browser.of(halls.account(hall, AccountRole.AUDITOR, null)).page(PREVIEW + "people"))
                .contains("人员0102");
        Hall other = halls.withWindows(1);
        Browser foreign = Browser.of(halls.account(other, AccountRole.LEADER, null));
        assertThat(foreign.page(PREVIEW + "results")).contains("第1窗口").doesNotContain("第2窗口");
        assertThat(foreign.page(PREVIEW + "ledger")).contains("这张表没有内容");
    }

    @Test
    void what_is_no_document_or_no_month_is_refused() {
        leader.request().get(PREVIEW + "all").then().statusCode(404).body(containsString("没有名为 all 的文件"));
        leader.request().get("/console/months/2023-13/preview/results").then().statusCode(400);
    }

    private void demandTheCells(String name) throws IOException {
        String page = leader.page(PREVIEW + name);
        try (XSSFWorkbook book = new XSSFWorkbook(file(name + ".xlsx"))) {
            for (Sheet sheet : book) {
                assertThat(page).contains(">" + sheet.getSheetName() + "</h2>");
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(page).contains(">" + escaped(SHOWN.formatCellValue(cell)) + "<");
                    }
                }
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private ByteArrayInputStream file(String name) {
        return new ByteArrayInputStream(leader.request()
                .get(FILES + name)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private void close() {
        leader.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form-secret", Browser.secret(leader.page(CLOSE)))
                .formParam("waived", "DAY_WITHOUT_PUNCHES", "UNIT_WITHOUT_PUNCHES")
                .formParam("reason", "本厅尚无考勤机")
                .formParam("sure", "yes")
                .post(CLOSE)
                .then()
                .statusCode(303);
    }
}
