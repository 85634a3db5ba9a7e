package cn.xunting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final String TEXT = "code,name\r\nW01,市场监管窗口\r\n";

    @Test
    void lines_are_numbered_as_an_editor_shows_them() throws Exception {
        Table table = csv("staffNo,note\r\n\r\nX0001,\"第一行\r\n第二行\"\r\n,,\r\nX0002,\"他说\"\"好\"\"\"\r\nX0003,末行");

        assertThat(table.headerLine()).isEqualTo(1);
        assertThat(table.rows())
                .extracting(Table.Row::line, row -> row.cells().get(1))
                .containsExactly(tuple(3, "第一行\r\n第二行"), tuple(6, "他说\"好\""), tuple(7, "末行"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void the_encodings_of_chinese_offices_are_told_apart(String charset) throws Exception {
        assertWindow(TableReader.read(TEXT.getBytes(Charset.forName(charset))));
    }

    @Test
    void bytes_that_a_gbk_spreadsheet_really_writes_are_read() throws Exception {
        byte[] written =
                HexFormat.of().parseHex("636f64652c6e616d650d0a5730312c" + "cad0b3a1bce0b9dcb4b0bfda" + "0d0a");
        assertWindow(TableReader.read(written));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws Exception {
        assertWindow(csv("\uFEFF" + TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_ending_will_do(String ending) throws Exception {
        assertThat(csv("code" + ending + "W01" + ending + ending + "W02").rows())
                .containsExactly(new Table.Row(2, List.of("W01")), new Table.Row(4, List.of("W02")));
    }

    @Test
    void cells_are_trimmed_of_every_kind_of_space() throws Exception {
        assertThat(csv(" code ,\u3000name\u00A0\n\tW01 , 人社 窗口\u200B \n"))
                .isEqualTo(new Table(1, List.of("code", "name"), List.of(new Table.Row(2, List.of("W01", "人社 窗口")))));
    }

    @Test
    void a_workbook_reads_like_the_csv_it_shows() throws Exception {
        byte[] xlsx = workbook(sheet -> {
            sheet.value(0, 0, " staffNo ");
            sheet.value(0, 1, "from");
            sheet.value(0, 2, "time");
            sheet.value(0, 3, "count");
            sheet.value(2, 0, 1001);
            sheet.value(2, 1, LocalDate.of(2023, 10, 9));
            sheet.style(2, 1).format("yyyy-MM-dd").set();
            sheet.value(2, 2, LocalDateTime.of(2023, 10, 9, 8, 27, 31));
            sheet.style(2, 2).format("yyyy年m月d日 h:mm").set();
            sheet.value(2, 3, 0.1 + 0.2);
            sheet.value(3, 0, "陈 & 林");
            sheet.value(3, 1, LocalDateTime.of(2023, 10, 10, 0, 0));
            sheet.style(3, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.inlineString(3, 3, "行内");
        });

        assertThat(TableReader.read(xlsx))
                .isEqualTo(new Table(
                        1,
                        List.of("staffNo", "from", "time", "count"),
                        List.of(
                                new Table.Row(3, List.of("1001", "2023-10-09", "2023-10-09T08:27:31", "0.3")),
                                new Table.Row(4, List.of("陈 & 林", "2023-10-10T00:00:00", "", "行内")))));
    }

    @Test
    void only_the_first_sheet_is_read() throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(content, "test", "1.0")) {
            workbook.newWorksheet("第一").value(0, 0, "code");
            workbook.newWorksheet("第二").value(0, 0, "other");
        }
        assertThat(TableReader.read(content.toByteArray()).header()).containsExactly("code");
    }

    private static void assertWindow(Table table) {
        assertThat(table)
                .isEqualTo(new Table(1, List.of("code", "name"), List.of(new Table.Row(2, List.of("W01", "市场监管窗口")))));
    }

    private static Table csv(String text) throws UnreadableTable {
        return TableReader.read(text.getBytes(UTF_8));
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(content, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("Sheet1"));
        }
        return content.toByteArray();
    }
}
