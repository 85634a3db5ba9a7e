package cn.xunting.bulletin;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** 公文中的表 — over the width of the text, filled from the top down. */
final class OfficialTable {
    private static final int CELL_MARGIN = 40;

    private final XWPFTable table;
    private final List<Integer> shares;
    private int filled;

    /** @param shares what share of the width each column has */
    OfficialTable(XWPFDocument document, int rows, List<Integer> shares) {
        this.table = document.createTable(rows, shares.size());
        this.shares = List.copyOf(shares);
        table.setWidth(OfficialPage.TEXT_WIDTH);
        table.setCellMargins(CELL_MARGIN, CELL_MARGIN, CELL_MARGIN, CELL_MARGIN);
    }

    /** The first row, repeated on each page. */
    void heading(List<String> texts) {
        row(texts);
        table.getRow(0).setRepeatHeader(true);
    }

    void row(List<String> texts) {
        XWPFTableRow row = table.getRow(filled++);
        row.setCantSplitRow(true);
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidth(Integer.toString(OfficialPage.TEXT_WIDTH * shares.get(column) / all));
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewSnapToGrid().setVal(false);
            OfficialPage.run(paragraph, Typeface.TABLE).setText(texts.get(column));
        }
    }

    /** A row of a form: what is so stands on the left of its cell. */
    void entry(String asked, String so) {
        row(List.of(asked, so));
        XWPFTableCell answer = table.getRow(filled - 1).getCell(1);
        answer.getParagraphs().get(0).setAlignment(ParagraphAlignment.LEFT);
    }
}
