package cn.xunting.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFileTest {
    private static final String PDF = new String(Papers.pdf("x"), ISO_8859_1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            完好的                       |                            |                     | true
            末尾有空行                   |                            | \\n\\r\\n           | true
            前面夹带网页                 | <html><script>x</script>\\n |                    | false
            前面有空行                   | \\n                        |                     | false
            后面夹带网页                 |                            | <script>x</script>  | false
            后面夹带压缩包               |                            | PK\\003\\004        | false
            后面又说一遍结束             |                            | <b>\\n%%EOF         | false
            """)
    void a_pdf_is_one_from_the_first_to_the_last_byte(String situation, String before, String behind, boolean whole) {
        String content = unescaped(before) + PDF + unescaped(behind);
        assertThat(PdfFile.isWhole(content.getBytes(ISO_8859_1))).as(situation).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "无", textBlock = """
            只有开头             | %PDF-1.4
            没有结束标记         | %PDF-1.4 startxref 9
            版本不存在           | %PDF-9.9 startxref 9 %%EOF
            结束标记前没有位置   | %PDF-1.4 <html></html> %%EOF
            网页叫作文件         | <!DOCTYPE html><html></html>
            空文件               | ''
            """)
    void what_only_begins_like_one_is_none(String situation, String content) {
        assertThat(PdfFile.isWhole(content.getBytes(ISO_8859_1))).as(situation).isFalse();
    }

    private static String unescaped(String text) {
        return text == null ? "" : text.translateEscapes();
    }
}
