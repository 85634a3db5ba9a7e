package cn.xunting.bulletin;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;

/** 公文 — a paper in the layout of {@link OfficialPage}, written from the top down. */
public final class OfficialDocument implements Closeable {
    private static final double LINE_POINTS = OfficialPage.LINE / 20.0;
    private static final double TITLE_LINE_POINTS = 35;
    private static final int INDENT = 2;
    private static final int HUNDREDTHS_OF_A_CHARACTER = 100;
    private static final int FROM_THE_RIGHT = 4;
    private static final List<Integer> FORM = List.of(1, 4);
    private static final int HIGHEST_PICTURE = OfficialPage.LINE * 11;

    private final XWPFDocument document = new XWPFDocument();

    /**
     * An empty paper.
     *
     * @param made what it says of when it was made
     */
    public OfficialDocument(String subject, Instant made) {
        OfficialPage.layOut(document);
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(subject);
        properties.setCreator("Xunting 巡厅");
        setCreated(made);
    }

    private void setCreated(Instant made) {
        try {
            document.getProperties()
                    .getCoreProperties()
                    .setCreated(made.truncatedTo(ChronoUnit.SECONDS).toString());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("An instant is a date", e);
        }
    }

    /** The title, and an empty line. */
    public void title(String text) {
        heading(text);
        blank();
    }

    private void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(TITLE_LINE_POINTS, LineSpacingRule.EXACT);
        OfficialPage.run(paragraph, Typeface.TITLE).setText(text);
    }

    /** To whom it goes: from the margin on. */
    public void addressees(String text) {
        write(paragraph(0), text, Typeface.BODY);
    }

    /** A paragraph of the text. */
    public void body(String text) {
        write(paragraph(INDENT), text, Typeface.BODY);
    }

    /** A heading 一、. */
    public void firstHeading(String text) {
        write(keptWithNext(), text, Typeface.FIRST_HEADING);
    }

    /** A heading （一）. */
    public void secondHeading(String text) {
        write(keptWithNext(), text, Typeface.SECOND_HEADING);
    }

    /** The list of attachments: a line below the text, the names in line with each other. */
    public void attachmentList(List<String> names) {
        blank();
        attachmentLines(names).forEach(line -> write(paragraph(INDENT), line, Typeface.BODY));
    }

    /** The lines of such a list. */
    static List<String> attachmentLines(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> (at == 0 ? "附件：" : "　　　") + (names.size() > 1 ? (at + 1) + ". " : "") + names.get(at))
                .toList();
    }

    /** Who signs and when: the date four characters from the right, the signature centred on it. */
    public void signature(String by, String date) {
        blank();
        blank();
        int beyond = halfCharacters(date) - halfCharacters(by);
        int signature = FROM_THE_RIGHT * HUNDREDTHS_OF_A_CHARACTER + beyond * HUNDREDTHS_OF_A_CHARACTER / 4;
        int shift = Math.max(0, INDENT * HUNDREDTHS_OF_A_CHARACTER - signature);
        fromTheRight(by, signature + shift, true);
        fromTheRight(date, FROM_THE_RIGHT * HUNDREDTHS_OF_A_CHARACTER + shift, false);
    }

    /** An attachment on its own page: its mark and its title. */
    public void attachment(String mark, String title) {
        XWPFParagraph paragraph = paragraph(0);
        paragraph.setPageBreak(true);
        write(paragraph, mark, Typeface.FIRST_HEADING);
        blank();
        heading(title);
        blank();
    }

    /**
     * A table over the width of the text; the heading is repeated on each page.
     *
     * @param shares what share of the width each column has
     */
    public void table(List<String> headings, List<Integer> shares, List<List<String>> rows) {
        OfficialTable table = new OfficialTable(document, rows.size() + 1, shares);
        table.heading(headings);
        rows.forEach(table::row);
    }

    /** A form of two columns: what is asked, and what is so. */
    public void form(Map<String, String> entries) {
        OfficialTable table = new OfficialTable(document, entries.size(), FORM);
        entries.forEach(table::entry);
    }

    /**
     * A picture two thirds as wide as the text, or less where it would be too high.
     *
     * @return whether it is one that can be read
     */
    public boolean picture(byte[] jpeg) {
        try {
            BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(jpeg));
            if (pixels == null) {
                return false;
            }
            int widest = OfficialPage.TEXT_WIDTH * 2 / 3;
            int width = Math.min(widest, HIGHEST_PICTURE * pixels.getWidth() / pixels.getHeight());
            int height = width * pixels.getHeight() / pixels.getWidth();
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(jpeg),
                            PictureType.JPEG,
                            "photo.jpg",
                            width * Units.EMU_PER_DXA,
                            height * Units.EMU_PER_DXA);
            return true;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A JPEG is a picture", e);
        } catch (IOException damaged) {
            return false;
        }
    }

    public void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void blank() {
        paragraph(0);
    }

    private XWPFParagraph keptWithNext() {
        XWPFParagraph paragraph = paragraph(INDENT);
        paragraph.setKeepNext(true);
        return paragraph;
    }

    private XWPFParagraph paragraph(int indentCharacters) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        if (indentCharacters > 0) {
            paragraph.setIndentationFirstLine(indentCharacters * OfficialPage.CHARACTER);
            indent(paragraph)
                    .setFirstLineChars(BigInteger.valueOf((long) indentCharacters * HUNDREDTHS_OF_A_CHARACTER));
        }
        return paragraph;
    }

    private void fromTheRight(String text, int hundredths, boolean keepNext) {
        XWPFParagraph paragraph = paragraph(0);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setKeepNext(keepNext);
        paragraph.setIndentationRight(hundredths * OfficialPage.CHARACTER / HUNDREDTHS_OF_A_CHARACTER);
        indent(paragraph).setRightChars(BigInteger.valueOf(hundredths));
        write(paragraph, text, Typeface.BODY);
    }

    private static CTInd indent(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    }

    /** The width in half characters: figures and Latin letters take one, all else two. */
    private static int halfCharacters(String text) {
        return text.chars().map(character -> character < 128 ? 1 : 2).sum();
    }

    private static void write(XWPFParagraph paragraph, String text, Typeface face) {
        OfficialPage.run(paragraph, face).setText(text);
    }
}
