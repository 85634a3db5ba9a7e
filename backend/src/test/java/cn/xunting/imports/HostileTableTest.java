package cn.xunting.imports;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileTableTest {
    @Test
    void a_zip_that_unpacks_to_gigabytes_is_refused() throws IOException {
        byte[] bomb = workbook("", " ".repeat(XlsxParts.MAX_UNPACKED));
        assertThat(bomb.length).isLessThan(200_000);
        assertRefused(bomb, "展开后过大");
    }

    @Test
    void entities_in_a_workbook_are_not_expanded() throws IOException {
        byte[] xlsx = workbook("<!DOCTYPE a [<!ENTITY x \"boom\">]>", "<row><c t=\"str\"><v>&x;</v></c></row>");
        assertThatThrownBy(() -> TableReader.read(xlsx)).isInstanceOf(UnreadableTable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            公式          | <row><c t="n"><f>1+1</f><v>2</v></c></row>              | 是公式
            错误值        | <row><c t="e"><v>#N/A</v></c></row>                     | 是错误值
            过远的列      | <row><c r="ZZ1" t="str"><v>远</v></c></row>             | 列，请只保留
            没有的列      | <row><c r="ZZZZZZZZ1" t="str"><v>远</v></c></row>       | 重新保存
            没有的行      | <row r="2000000000"><c t="str"><v>远</v></c></row>      | 重新保存
            行号倒退      | <row r="2"><c><v>1</v></c></row><row r="1"/>            | 重新保存
            列号倒退      | <row><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row> | 重新保存
            没有的文字    | <row><c t="s"><v>7</v></c></row>                        | 重新保存
            不是数        | <row><c><v>1e</v></c></row>                             | 重新保存
            XML 不完整    | <row><c>                                                | 重新保存
            空表          | <row/>                                                  | 文件是空的
            """)
    void a_sheet_that_cannot_be_trusted_is_refused(String situation, String rows, String expected) throws IOException {
        assertRefused(workbook("", rows), expected);
    }

    @Test
    void an_enormous_exponent_stays_short() throws Exception {
        byte[] xlsx = workbook("", "<row><c><v>1E+999999999</v></c></row>");
        assertThat(TableReader.read(xlsx).header().get(0)).hasSizeLessThan(20);
    }

    @Test
    void a_zip_that_is_no_workbook_is_refused() throws IOException {
        assertRefused(zip(Map.of("word/document.xml", "<w/>".getBytes(UTF_8))), "重新保存");
    }

    @Test
    void a_workbook_cut_off_anywhere_is_refused_or_read_but_never_breaks() throws Exception {
        byte[] whole = workbook("", "<row><c t=\"str\"><v>code</v></c></row>");
        assertThat(TableReader.read(whole).header()).containsExactly("code");
        for (int length = 0; length < whole.length; length++) {
            readOrRefuse(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void noise_is_refused_or_read_but_never_breaks() {
        Random random = new Random(20231009);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            readOrRefuse(noise);
        }
    }

    @Test
    void other_files_are_refused_with_advice() {
        assertRefused(new byte[0], "文件是空的");
        assertRefused("\r\n  \r\n,,\r\n".getBytes(UTF_8), "文件是空的");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "另存为 .xlsx");
        assertRefused("\uFEFFcode,name\n".getBytes(UTF_16LE), "另存为其中一种");
        assertRefused("code\n\"W01".getBytes(UTF_8), "从第 2 行起的引号");
        assertRefused("code\n\"W01\"x\n".getBytes(UTF_8), "从第 2 行起的引号");
    }

    @Test
    void sizes_are_accepted_at_their_bound_and_refused_above() throws Exception {
        assertThat(TableReader.read(lines(TableCollector.MAX_ROWS)).rows()).hasSize(TableCollector.MAX_ROWS);
        assertRefused(lines(TableCollector.MAX_ROWS + 1), "请分成几个文件");
        assertThat(TableReader.read("x".repeat(TableCollector.MAX_CELL).getBytes(UTF_8))
                        .header())
                .hasSize(1);
        assertRefused("x".repeat(TableCollector.MAX_CELL + 1).getBytes(UTF_8), "请缩短");
        assertThat(TableReader.read(("c" + ",c".repeat(TableCollector.MAX_COLUMNS - 1)).getBytes(UTF_8))
                        .header())
                .hasSize(TableCollector.MAX_COLUMNS);
        assertRefused(("c" + ",c".repeat(TableCollector.MAX_COLUMNS)).getBytes(UTF_8), "请只保留");
        byte[] large = new byte[TableReader.MAX_BYTES + 1];
        assertThatThrownBy(() -> TableReader.read(new ByteArrayInputStream(large)))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("16 MB");
    }

    private static byte[] lines(int rows) {
        return ("staffNo\n" + "X0001\n".repeat(rows)).getBytes(UTF_8);
    }

    private static void assertRefused(byte[] content, String expected) {
        assertThatThrownBy(() -> TableReader.read(content))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining(expected);
    }

    private static void readOrRefuse(byte[] content) {
        try {
            assertThat(TableReader.read(content).header()).isNotEmpty();
        } catch (UnreadableTable e) {
            assertThat(e.detail()).endsWith("。");
        }
    }

    private static byte[] workbook(String prolog, String rows) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("xl/workbook.xml", "<workbook><sheets><sheet id=\"r1\"/></sheets></workbook>".getBytes(UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"/xl/Sheet1.xml\"/></Relationships>".getBytes(UTF_8));
        parts.put(
                "xl/sheet1.xml",
                (prolog + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return content.toByteArray();
    }
}
