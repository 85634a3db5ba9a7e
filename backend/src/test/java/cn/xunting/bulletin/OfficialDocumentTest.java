package cn.xunting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** What the standard says, read back from the file. */
class OfficialDocumentTest {
    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    @Test
    void the_page_is_a4_with_margins_of_37_35_28_and_26_millimetres_and_22_lines_of_28_characters() throws IOException {
        try (XWPFDocument paper = written()) {
            CTSectPr section = paper.getDocument().getBody().getSectPr();
            assertMillimetres(section.getPgSz().getW(), 210);
            assertMillimetres(section.getPgSz().getH(), 297);
            assertMillimetres(section.getPgMar().getTop(), 37);
            assertMillimetres(section.getPgMar().getBottom(), 35);
            assertMillimetres(section.getPgMar().getLeft(), 28);
            assertMillimetres(section.getPgMar().getRight(), 26);
            assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES_AND_CHARS);
            long height = twips(section.getPgSz().getH())
                    - twips(section.getPgMar().getTop())
                    - twips(section.getPgMar().getBottom());
            long width = twips(section.getPgSz().getW())
                    - twips(section.getPgMar().getLeft())
                    - twips(section.getPgMar().getRight());
            assertThat(height / section.getDocGrid().getLinePitch().longValue()).isEqualTo(22);
            long character =
                    16L * 20 + paragraph(paper, "正文一段91.00分。").getRuns().get(0).getCharacterSpacing();
            assertThat(width / character).isEqualTo(28);
        }
    }

    @Test
    void the_fonts_are_named_in_the_sizes_of_the_standard_and_not_embedded() throws IOException {
        try (XWPFDocument paper = written()) {
            assertFont(paper, "关于通报的通报", "方正小标宋简体", 22);
            assertFont(paper, "各单位：", "仿宋_GB2312", 16);
            assertFont(paper, "一、总体情况", "黑体", 16);
            assertFont(paper, "（一）出勤", "楷体_GB2312", 16);
            assertFont(paper, "正文一段91.00分。", "仿宋_GB2312", 16);
            assertThat(paper.getPackage().getPartsByName(Pattern.compile("/word/fonts/.*")))
                    .isEmpty();
        }
    }

    @Test
    void paragraphs_begin_two_characters_in_and_lines_have_the_grid_s_height() throws IOException {
        try (XWPFDocument paper = written()) {
            XWPFParagraph body = paragraph(paper, "正文一段91.00分。");
            assertThat(body.getCTP().getPPr().getInd().getFirstLineChars()).isEqualTo(BigInteger.valueOf(200));
            assertThat(body.getSpacingLineRule()).isEqualTo(LineSpacingRule.EXACT);
            assertThat(body.getSpacingBetween()).isEqualTo(28.95);
            assertThat(paragraph(paper, "各单位：").getCTP().getPPr().isSetInd()).isFalse();
        }
    }

    @Test
    void page_numbers_stand_between_dashes_outside_on_odd_and_even_pages() throws IOException {
        try (XWPFDocument paper = written()) {
            assertThat(paper.getEvenAndOddHeadings()).isTrue();
            XWPFFooter odd = paper.getHeaderFooterPolicy().getFooter(STHdrFtr.DEFAULT);
            XWPFFooter even = paper.getHeaderFooterPolicy().getFooter(STHdrFtr.EVEN);
            assertThat(odd.getText().strip()).isEqualTo("— 1 —");
            assertThat(odd.getParagraphs().get(0).getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(even.getParagraphs().get(0).getAlignment()).isEqualTo(ParagraphAlignment.LEFT);
            assertThat(odd.getParagraphs().get(0).getCTP().getFldSimpleArray(0).getInstr())
                    .isEqualTo("PAGE");
        }
    }

    @Test
    void the_date_stands_four_characters_from_the_right_and_the_signature_is_centred_on_it() throws IOException {
        try (XWPFDocument paper = written()) {
            BigInteger date = rightOf(paper, "2023年11月3日");
            BigInteger signature = rightOf(paper, "办公室");
            assertThat(date).isEqualTo(BigInteger.valueOf(400));
            // The date is 13 half characters wide, the office 6: centred, it begins 1.75 characters further in.
            assertThat(signature).isEqualTo(BigInteger.valueOf(400 + 175));
            assertThat(rightOf(paper, "一个名字很长很长很长的考核领导小组办公室")).isEqualTo(BigInteger.valueOf(200));
        }
    }

    private static BigInteger rightOf(XWPFDocument paper, String text) {
        return paragraph(paper, text).getCTP().getPPr().getInd().getRightChars();
    }

    private static void assertMillimetres(Object twips, int millimetres) {
        assertThat(twips(twips) / TWIPS_A_MILLIMETRE).isBetween(millimetres - 0.05, millimetres + 0.05);
    }

    private static long twips(Object value) {
        return ((BigInteger) value).longValue();
    }

    private static void assertFont(XWPFDocument paper, String text, String font, double points) {
        XWPFRun run = paragraph(paper, text).getRuns().get(0);
        assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo(font);
        assertThat(run.getFontFamily(XWPFRun.FontCharRange.ascii)).isEqualTo(font);
        assertThat(run.getFontSizeAsDouble()).isEqualTo(points);
    }

    private static XWPFParagraph paragraph(XWPFDocument paper, String text) {
        return paper.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFDocument written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OfficialDocument paper = new OfficialDocument("通报", Instant.EPOCH)) {
            paper.title("关于通报的通报");
            paper.addressees("各单位：");
            paper.firstHeading("一、总体情况");
            paper.secondHeading("（一）出勤");
            paper.body("正文一段91.00分。");
            paper.attachmentList(List.of("一览表", "名单"));
            paper.signature("办公室", "2023年11月3日");
            paper.signature("一个名字很长很长很长的考核领导小组办公室", "2023年12月4日");
            paper.write(bytes);
        }
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
