package cn.xunting.imports;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks the rows of one sheet. A row or cell may say where it stands; otherwise it follows the one before. */
final class XlsxSheet {
    private static final int LAST_ROW = 1_048_576;

    private final XMLStreamReader xml;
    private final XlsxCells cells;
    private final RowSink rows;

    private XlsxSheet(XMLStreamReader xml, XlsxCells cells, RowSink rows) {
        this.xml = xml;
        this.cells = cells;
        this.rows = rows;
    }

    static void read(byte[] part, XlsxCells cells, RowSink rows) throws XMLStreamException, UnreadableTable {
        new XlsxSheet(Xml.open(part), cells, rows).readRows();
    }

    private void readRows() throws XMLStreamException, UnreadableTable {
        int line = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String number = Xml.attribute(xml, "r");
                int next = number == null ? line + 1 : Integer.parseInt(number);
                if (next <= line || next > LAST_ROW) {
                    throw new UnreadableTable(XlsxReader.NOT_A_WORKBOOK);
                }
                line = next;
                rows.add(line, readRow(line));
            }
        }
    }

    private List<String> readRow(int line) throws XMLStreamException, UnreadableTable {
        List<String> row = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("c")) {
                continue;
            }
            int column = column(Xml.attribute(xml, "r"), row.size());
            String text = readCell(line, column);
            if (column < row.size()) {
                throw new UnreadableTable(XlsxReader.NOT_A_WORKBOOK);
            }
            if (column >= TableCollector.MAX_COLUMNS) {
                // Formatted but empty cells far to the right are common; a value there is none of ours.
                if (!text.isBlank()) {
                    throw new UnreadableTable("第 " + line + " 行超过 " + TableCollector.MAX_COLUMNS + " 列，请只保留需要的列。");
                }
                continue;
            }
            while (row.size() < column) {
                row.add("");
            }
            row.add(text);
        }
        return row;
    }

    private String readCell(int line, int column) throws XMLStreamException, UnreadableTable {
        String type = Xml.attribute(xml, "t");
        String style = Xml.attribute(xml, "s");
        String text = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" -> throw notPlain(line, column, "公式");
                case "is" -> text = XlsxStrings.richText(xml, "is");
                case "v" -> text = cells.text(type, style, xml.getElementText());
                default -> {}
            }
        }
        if ("e".equals(type)) {
            throw notPlain(line, column, "错误值");
        }
        return text;
    }

    private static UnreadableTable notPlain(int line, int column, String what) {
        return new UnreadableTable("第 " + line + " 行第 " + (column + 1) + " 列是" + what + "，请改成数值或文字（选择性粘贴为“值”）后再导入。");
    }

    /** The column of a reference such as {@code AB12}, from 0. */
    private static int column(@Nullable String reference, int following) {
        if (reference == null) {
            return following;
        }
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            column = column * 26 + (reference.charAt(letters) - 'A' + 1);
            letters++;
        }
        if (letters == 0 || letters > 3) {
            throw new IllegalArgumentException("No such cell");
        }
        return column - 1;
    }
}
