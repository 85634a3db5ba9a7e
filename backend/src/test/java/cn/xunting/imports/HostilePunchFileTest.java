package cn.xunting.imports;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class HostilePunchFileTest {
    private static final String FILE = PunchFiles.contract(200, 6);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Test
    void a_file_with_bytes_turned_over_is_refused_or_read_whole_but_never_breaks() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        Random random = new Random(20231009);
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            byte[] file = FILE.getBytes(UTF_8);
            for (int flips = 0; flips < 1 + i; flips++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            long before = ledger.rows("punch", hall);
            int status = PunchFiles.send(administrator, "", file).extract().statusCode();
            assertThat(status).as("file %d", i).isIn(200, 422);
            if (status == 422) {
                refused++;
                assertThat(ledger.rows("punch", hall)).as("file %d", i).isEqualTo(before);
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void what_is_no_table_is_refused_and_nothing_is_written() throws IOException {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        byte[] workbook = FileForm.XLSX.of(FILE);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("一行 10 MB", "x".repeat(10 * 1024 * 1024).getBytes(UTF_8));
        files.put("一格 10 MB", (FILE + "0101," + "9".repeat(10 * 1024 * 1024)).getBytes(UTF_8));
        files.put("一行 10 MB 的日志", ("1\t2023-10-09 08:27\n" + "\t".repeat(10 * 1024 * 1024)).getBytes(UTF_8));
        files.put("UTF-16", FILE.getBytes(UTF_16));
        files.put("UTF-16LE", FILE.getBytes(UTF_16LE));
        files.put("zip 炸弹", bomb());
        files.put("超过 16 MB", new byte[17 * 1024 * 1024]);
        files.put("空文件", new byte[0]);
        files.put("引号不成对", (FILE + "\"0101,2023-10-09 08:27\n").getBytes(UTF_8));
        files.put("旧版 xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        for (int part = 1; part < 10; part++) {
            files.put("截断的 xlsx " + part, Arrays.copyOf(workbook, workbook.length * part / 10));
        }
        files.forEach((situation, file) -> {
            var answer = PunchFiles.send(administrator, "", file).extract();
            assertThat(answer.statusCode()).as(situation).isEqualTo(422);
            assertThat(answer.contentType()).as(situation).startsWith("application/problem+json");
            assertThat(answer.<String>path("errors[0].detail")).as(situation).isNotBlank();
        });
        assertThat(ledger.rows("punch", hall)).isZero();
    }

    /** A small package whose sheet unpacks beyond the bound. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            put(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"sheet1.xml\"/></Relationships>");
            put(zip, "xl/sheet1.xml", " ".repeat(XlsxParts.MAX_UNPACKED));
        }
        return content.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
