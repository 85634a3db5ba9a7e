package cn.xunting.bulletin;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * 公文版面, GB/T 9704-2012, 5 and 7.5 — A4, margins of 37, 35, 28 and 26 mm, 22 lines of 28 characters, page numbers between dashes, on the
 * right of odd pages and on the left of even ones. Lengths are in twips, a twentieth of a point.
 */
final class OfficialPage {
    static final int WIDTH = 11_906; // 210 mm
    static final int HEIGHT = 16_838; // 297 mm
    static final int TOP = 2_098; // 37 mm
    static final int BOTTOM = 1_984; // 35 mm
    static final int LEFT = 1_587; // 28 mm
    static final int RIGHT = 1_474; // 26 mm
    static final int LINES = 22;
    static final int CHARACTERS = 28;

    /** The width of the text. */
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    /** The height of a line. */
    static final int LINE = (HEIGHT - TOP - BOTTOM) / LINES;

    /** The width of a character of the body. */
    static final int CHARACTER = TEXT_WIDTH / CHARACTERS;

    private static final int TWIPS_A_POINT = 20;

    /** The number's line ends 7 mm below the text, 28 mm above the edge. */
    private static final int FOOTER = 1_247;

    private OfficialPage() {}

    /** Gives an empty document the layout. */
    static void layOut(XWPFDocument document) {
        styles(document);
        footer(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        footer(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        document.setEvenAndOddHeadings(true);
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(FOOTER));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(LINE));
    }

    /**
     * By how much runs of the body are drawn together, so that {@link #CHARACTERS} stand in a line. The grid's own spacing would
     * say the same, but LibreOffice reads any value of it as half a character.
     */
    static int characterSpacing() {
        return CHARACTER - (int) (Typeface.BODY.points() * TWIPS_A_POINT);
    }

    private static void styles(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr usual = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        fonts(usual.addNewRFonts(), Typeface.BODY.font());
        usual.addNewSz().setVal(halfPoints(Typeface.BODY));
        usual.addNewSzCs().setVal(halfPoints(Typeface.BODY));
        usual.addNewLang().setEastAsia("zh-CN");
        CTStyle normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        CTPPrGeneral paragraphs = normal.addNewPPr();
        paragraphs.addNewWidowControl().setVal(false);
        paragraphs.addNewAdjustRightInd().setVal(false); // or Word would take what does not fill a cell of the grid
        document.createStyles().setStyles(styles);
    }

    private static BigInteger halfPoints(Typeface face) {
        return BigInteger.valueOf(Math.round(face.points() * 2));
    }

    private static void fonts(CTFonts fonts, String name) {
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        fonts.setEastAsia(name);
        fonts.setCs(name);
    }

    private static void footer(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        paragraph.setAlignment(side);
        int oneCharacter = (int) (Typeface.PAGE_NUMBER.points() * TWIPS_A_POINT);
        if (side == ParagraphAlignment.RIGHT) {
            paragraph.setIndentationRight(oneCharacter);
        } else {
            paragraph.setIndentationLeft(oneCharacter);
        }
        run(paragraph, Typeface.PAGE_NUMBER).setText("— ");
        CTSimpleField number = paragraph.getCTP().addNewFldSimple();
        number.setInstr("PAGE");
        dress(new XWPFRun(number.addNewR(), (IRunBody) paragraph), Typeface.PAGE_NUMBER)
                .setText("1");
        run(paragraph, Typeface.PAGE_NUMBER).setText(" —");
    }

    /** A run in a typeface, Latin letters and figures too. */
    static XWPFRun run(XWPFParagraph paragraph, Typeface face) {
        return dress(paragraph.createRun(), face);
    }

    private static XWPFRun dress(XWPFRun run, Typeface face) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        fonts(properties.addNewRFonts(), face.font());
        run.setFontSize(face.points());
        if (face.points() == Typeface.BODY.points()) {
            run.setCharacterSpacing(characterSpacing());
        }
        return run;
    }
}
