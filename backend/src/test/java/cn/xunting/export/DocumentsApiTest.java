package cn.xunting.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.wire.FindingReport;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents of October 2023, read back and held against what the interface answers. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DocumentsApiTest {
    private static final Instant OCTOBER = Instant.parse("2023-10-09T02:00:00Z");
    private static final String WAIVED =
            "{\"waived\":[\"DAY_WITHOUT_PUNCHES\",\"UNIT_WITHOUT_PUNCHES\"],\"reason\":\"本厅尚无考勤机\"}";
    private static final List<String> OF_CLOSED_MONTHS =
            List.of("bulletin.docx", "results.xlsx", "results.csv", "people.xlsx", "people.csv");
    private static final List<String> LEDGERS = List.of("ledger.xlsx", "ledger.csv", "ledger.json");

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @ConfigProperty(name = "xunting.home")
    String home = "";

    private Hall hall;
    private RequestSpecification leader;
    private RequestSpecification inspector;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        leader = halls.as(hall, AccountRole.LEADER);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
    }

    @Test
    void every_figure_of_the_documents_is_the_sealed_one() throws IOException {
        record("S2.1.2", "W01", "0102");
        record("S3.2.5", "W02", null);
        close();
        JsonPath results = given().spec(leader)
                .get("/months/2023-10/results")
                .then()
                .extract()
                .jsonPath();
        List<Map<String, Object>> units = results.getList("pools[0].units");
        try (XSSFWorkbook book = workbook("results.xlsx")) {
            assertThat(List.of(book.getSheetName(0), book.getSheetName(1), book.getSheetName(2)))
                    .containsExactly("得分", "理由", "算式");
            for (int i = 0; i < units.size(); i++) {
                Row row = book.getSheet("得分").getRow(i + 1);
                List<String> scores = results.getList("pools[0].units[" + i + "].sections.score");
                assertThat(row.getCell(1).getNumericCellValue())
                        .isEqualTo(results.getDouble("pools[0].units[" + i + "].rank"));
                assertThat(row.getCell(2).getStringCellValue())
                        .isEqualTo(units.get(i).get("unit"));
                for (int s = 0; s < scores.size(); s++) {
                    assertThat(amount(row, 4 + s)).isEqualByComparingTo(scores.get(s));
                }
                assertThat(amount(row, 4 + scores.size()))
                        .isEqualByComparingTo((String) units.get(i).get("total"));
            }
            assertArithmetic(book.getSheet("算式"));
        }
        String csv = text("results.csv");
        assertThat(csv).startsWith("\uFEFF").contains("90.83", "88.00", "四(三)2");
        try (XWPFDocument paper = docx("/months/2023-10/bulletin.docx")) {
            var rows = paper.getTables().get(0).getRows();
            for (int i = 0; i < units.size(); i++) {
                assertThat(rows.get(i + 1).getTableCells())
                        .extracting(cell -> cell.getText())
                        .contains((String) units.get(i).get("name"), (String)
                                units.get(i).get("total"));
            }
        }
    }

    private void assertArithmetic(Sheet sheet) {
        JsonPath sheetOfW01 = given().spec(leader)
                .get("/months/2023-10/results/W01")
                .then()
                .extract()
                .jsonPath();
        List<String> expected = sheetOfW01.getList("sections.lines.flatten().arithmetic");
        List<String> sums = sheetOfW01.getList("sections.arithmetic");
        List<String> found = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0 && row.getCell(0).getStringCellValue().equals("W01")) {
                found.add(row.getCell(10) == null ? "" : row.getCell(10).getStringCellValue());
            }
        }
        assertThat(found).containsAll(expected).containsAll(sums).hasSize(expected.size() + sums.size());
    }

    @Test
    void the_people_s_tables_are_the_cards_and_rewards_of_the_dossier() throws IOException {
        record("S2.1.2", "W01", "0102");
        close();
        JsonPath dossier = given().spec(leader)
                .get("/months/2023-10/dossier.json")
                .then()
                .extract()
                .jsonPath();
        List<String> totals = dossier.getList("dossier.outcome.people.total");
        List<String> staff = dossier.getList("dossier.outcome.people.staffNo");
        List<Boolean> entitled = dossier.getList("dossier.outcome.rewards.entitled");
        try (XSSFWorkbook book = workbook("people.xlsx")) {
            Sheet scores = book.getSheet("个人得分");
            int total = column(scores, "总分");
            for (int i = 0; i < staff.size(); i++) {
                assertThat(scores.getRow(i + 1).getCell(1).getStringCellValue()).isEqualTo(staff.get(i));
                assertThat(amount(scores.getRow(i + 1), total)).isEqualByComparingTo(totals.get(i));
            }
            assertThat(scores.getLastRowNum()).isEqualTo(staff.size());
            Sheet rewards = book.getSheet("奖励");
            for (int i = 0; i < entitled.size(); i++) {
                assertThat(rewards.getRow(i + 1).getCell(6).getStringCellValue())
                        .isEqualTo(entitled.get(i) ? "是" : "否");
            }
        }
        assertThat(text("people.csv")).contains("\"0102\",\"人员0102\"", "92.00", "没有佩戴工作证");
    }

    @Test
    void the_ledger_has_a_row_for_each_finding_with_what_was_said_about_it() throws IOException {
        UUID badge = record("S2.1.2", "W01", "0102");
        UUID complaint = record("S2.2.1", "W02", "0202");
        UUID mistaken = record("S3.6.2", "W01", "0103");
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        ledger.decide(chief, badge, DecisionKind.ACKNOWLEDGED, "").then().statusCode(201);
        ledger.decide(reviewer, complaint, DecisionKind.VERIFIED, "").then().statusCode(201);
        ledger.decide(reviewer, mistaken, DecisionKind.REVOKED, "看错了").then().statusCode(201);
        JsonPath lines = given().spec(leader)
                .get("/months/2023-10/ledger.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(lines.getList("id")).isEqualTo(List.of(badge.toString(), complaint.toString(), mistaken.toString()));
        assertThat(lines.getList("number")).isEqualTo(List.of(1, 2, 3));
        assertThat(lines.getList("personPoints")).isEqualTo(List.of("-1.00", "-2.50", "0.00"));
        assertThat(lines.getList("acknowledgement")).isEqualTo(List.of("确认（测试账号）", "", ""));
        assertThat(lines.getList("verifier")).isEqualTo(List.of("", "测试账号", ""));
        assertThat(lines.getList("dispute")).isEqualTo(List.of("", "", "撤销（测试账号）：看错了"));
        assertThat(lines.getList("counts")).isEqualTo(List.of(true, true, false));
        try (XSSFWorkbook book = workbook("ledger.xlsx")) {
            Sheet sheet = book.getSheet("台账");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            int points = column(sheet, "个人分");
            int id = column(sheet, "编号");
            for (int i = 0; i < 3; i++) {
                assertThat(sheet.getRow(i + 1).getCell(id).getStringCellValue())
                        .isEqualTo(lines.getString("[" + i + "].id"));
                assertThat(sheet.getRow(i + 1).getCell(points).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(amount(sheet.getRow(i + 1), points))
                        .isEqualByComparingTo(lines.getString("[" + i + "].personPoints"));
            }
        }
        close();
        List<String> sealed = given().spec(leader)
                .get("/months/2023-10/dossier.json")
                .then()
                .extract()
                .jsonPath()
                .getList("dossier.basis.units.facts.flatten().id");
        assertThat(sealed).containsExactlyInAnyOrder(badge.toString(), complaint.toString(), mistaken.toString());
        assertThat(text("ledger.csv").lines()).hasSize(4);
    }

    @Test
    void a_hostile_note_reaches_the_files_as_text() throws IOException {
        ledger.record(
                inspector,
                new FindingReport(
                        "S2.1.2", "W01", "0102", null, OCTOBER, 1, null, "=1+1", List.of(), null, null, null));
        assertThat(text("ledger.csv")).contains("\"'=1+1\"");
        try (XSSFWorkbook book = workbook("ledger.xlsx")) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(21).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void an_open_month_has_a_ledger_and_no_other_documents() {
        for (String name : OF_CLOSED_MONTHS) {
            given().spec(leader)
                    .get("/months/2023-10/" + name)
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("还没有关账"));
            given().spec(leader).get("/months/2023-13/" + name).then().statusCode(400);
        }
        for (String name : LEDGERS) {
            given().spec(leader).get("/months/2023-10/" + name).then().statusCode(200);
        }
    }

    @Test
    void only_who_reads_everybody_s_assessment_gets_them_and_that_is_put_down() {
        close();
        List<String> names = new ArrayList<>(OF_CLOSED_MONTHS);
        names.addAll(LEDGERS);
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        for (String name : names) {
            given().spec(inspector).get("/months/2023-10/" + name).then().statusCode(403);
            given().spec(chief).get("/months/2023-10/" + name).then().statusCode(403);
            given().get("/api/v1/months/2023-10/" + name).then().statusCode(401);
            given().spec(auditor).get("/months/2023-10/" + name).then().statusCode(200);
        }
        given().spec(auditor)
                .get("/audit?action=EXPORT")
                .then()
                .body(
                        "items.target",
                        hasItems(names.stream()
                                .map(name -> "/api/v1/months/2023-10/" + name)
                                .toArray(String[]::new)));
        RequestSpecification elsewhere = halls.as(halls.withWindows(2), AccountRole.LEADER);
        given().spec(elsewhere).get("/months/2023-10/bulletin.docx").then().statusCode(409);
    }

    @Test
    void the_office_s_template_words_the_bulletin_and_what_is_wrong_with_it_is_named() throws IOException {
        close();
        Path template = Files.createDirectories(Path.of(home, "templates")).resolve("bulletin.txt");
        String own = new String(
                        DocumentsApiTest.class
                                .getResourceAsStream("/bulletin/bulletin.txt")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .replace("五、工作要求", "五、下一步打算");
        try {
            Files.writeString(template, own);
            try (XWPFDocument paper = docx("/months/2023-10/bulletin.docx")) {
                assertThat(texts(paper)).contains("五、下一步打算").doesNotContain("五、工作要求");
            }
            Files.writeString(template, own.replace("{{停发}}", "{{停奖}}"));
            given().spec(leader)
                    .get("/months/2023-10/bulletin.docx")
                    .then()
                    .statusCode(422)
                    .body("detail", containsString("templates/bulletin.txt"))
                    .body("errors.detail", hasItems("没有 {{停奖}} 这个字段，请改正或删去", "缺少字段 {{停发}}，请补上"))
                    .body("errors.column", hasItem("停奖"));
            given().spec(leader) // who closes the next month is told beforehand
                    .get("/months/2023-11/checklist")
                    .then()
                    .body("checks.find { it.kind == 'TEMPLATE_BROKEN' }.turn", equalTo("ADMINISTRATOR"))
                    .body("checks.find { it.kind == 'TEMPLATE_BROKEN' }.weight", equalTo("NOTE"))
                    .body(
                            "checks.find { it.kind == 'TEMPLATE_BROKEN' }.subjects",
                            hasItems(containsString("没有 {{停奖}} 这个字段"), containsString("缺少字段 {{停发}}")));
        } finally {
            Files.delete(template);
        }
    }

    @Test
    void a_finding_s_notice_shows_its_photo_and_what_was_said_to_who_may_read_it() throws IOException {
        byte[] photo = photo();
        String sha256 = Digest.sha256(photo);
        given().spec(inspector)
                .contentType("image/jpeg")
                .body(photo)
                .put("/photos/" + sha256)
                .then()
                .statusCode(201);
        UUID finding = ledger.record(inspector, ledger.reportAt(OCTOBER, "S2.1.2", "W01", "0102", sha256));
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        ledger.decide(chief, finding, DecisionKind.ACKNOWLEDGED, "已改正").then().statusCode(201);
        String path = "/findings/" + finding + "/notice.docx";
        try (XWPFDocument paper = docx(path)) {
            assertThat(paper.getAllPictures()).hasSize(1);
            assertThat(ImageIO.read(new ByteArrayInputStream(
                                    paper.getAllPictures().get(0).getData()))
                            .getWidth())
                    .isEqualTo(160);
            assertThat(paper.getTables().get(0).getText())
                    .contains("0102 人员0102", "没有佩戴工作证", "个人-1.00分", "2023年10月9日10:00");
            assertThat(String.join("\n", texts(paper))).contains("第1窗口：", "确认（测试账号）：已改正", "测试大厅");
        }
        given().spec(chief).get(path).then().statusCode(200);
        given().spec(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"))
                .get(path)
                .then()
                .statusCode(404);
        given().spec(leader).get("/findings/1/notice.docx").then().statusCode(400);
    }

    @Test
    void a_missing_photo_is_named_on_the_notice() throws IOException {
        UUID finding = ledger.record(inspector, ledger.reportAt(OCTOBER, "S2.1.2", "W01", "0102", "ab".repeat(32)));
        try (XWPFDocument paper = docx("/findings/" + finding + "/notice.docx")) {
            assertThat(String.join("\n", texts(paper))).contains("照片 abababab 还没有上传", "还没有人确认或处理。");
        }
    }

    @Test
    void labels_hold_the_units_ids_and_nothing_else() {
        String page = given().spec(inspector)
                .get("/units/labels.html")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(page).contains("第1窗口", "W02", "size: A4");
        assertThat(page.split("<figure>", -1)).hasSize(3);
        given().spec(inspector).get("/units/W01").then().statusCode(200).body("code", equalTo("W01"));
        given().spec(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"))
                .get("/units/labels.html")
                .then()
                .statusCode(403);
    }

    private UUID record(String item, String unit, @Nullable String staffNo) {
        return ledger.record(inspector, ledger.reportAt(OCTOBER, item, unit, staffNo));
    }

    private void close() {
        given().spec(leader).body(WAIVED).post("/months/2023-10/close").then().statusCode(200);
    }

    private XSSFWorkbook workbook(String name) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes("/months/2023-10/" + name)));
    }

    private XWPFDocument docx(String path) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(path)));
    }

    private String text(String name) {
        return new String(bytes("/months/2023-10/" + name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        return given().spec(leader)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
    }

    private static List<String> texts(XWPFDocument paper) {
        return paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static int column(Sheet sheet, String heading) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + heading);
    }

    private static BigDecimal amount(Row row, int column) {
        return new BigDecimal(Double.toString(row.getCell(column).getNumericCellValue()));
    }

    /** A picture nobody else has. */
    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(20, 20, 60, 60);
        graphics.drawString(UUID.randomUUID().toString(), 2, 110);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
