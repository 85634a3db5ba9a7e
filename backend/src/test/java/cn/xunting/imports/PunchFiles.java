package cn.xunting.imports;

import static io.restassured.RestAssured.given;

import cn.xunting.TestHall;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of punches as tests need them, and how to send them. */
final class PunchFiles {
    private static final LocalDateTime FIRST = LocalDateTime.of(2023, 9, 1, 8, 0);

    private PunchFiles() {}

    static ValidatableResponse send(RequestSpecification by, String query, byte[] content) {
        return given().spec(by)
                .contentType("application/octet-stream")
                .body(content)
                .post("/imports/punches" + query)
                .then();
    }

    /** The contract's table with so many punches, all different, of the first people of {@link TestHall#withWindows}. */
    static String contract(int punches, int people) {
        StringBuilder file = new StringBuilder("staffNo,time\n");
        for (int i = 0; i < punches; i++) {
            int person = i % people;
            file.append(TestHall.person(person / 6 + 1, person % 6 + 1))
                    .append(',')
                    .append(text(FIRST.plusMinutes(i / people)))
                    .append('\n');
        }
        return file.toString();
    }

    static String text(LocalDateTime time) {
        return time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"));
    }

    /** A workbook whose sheets are named as given and filled with these rows. */
    static byte[] workbook(List<String> sheets, List<List<List<String>>> contents) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(content, "xunting", "1.0")) {
            for (int s = 0; s < sheets.size(); s++) {
                Worksheet sheet = book.newWorksheet(sheets.get(s));
                List<List<String>> rows = contents.get(s);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
                sheet.range(0, 0, 0, 5).merge();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
