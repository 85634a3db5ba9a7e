package cn.xunting.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an xlsx workbook. */
final class XlsxReader {
    static final String NOT_A_WORKBOOK = "文件不是完好的 xlsx 工作簿，请用 Excel 或 WPS 重新保存后再导入。";

    private static final String FOLDER = "xl/";

    private XlsxReader() {}

    static Table read(byte[] content) throws UnreadableTable {
        TableCollector table = new TableCollector();
        read(content, List.of(), table);
        return table.finish();
    }

    /** Reads the first of the preferred sheets that there is, otherwise the workbook's first. */
    static void read(byte[] content, List<String> preferred, RowSink rows) throws UnreadableTable {
        try (XlsxParts parts = XlsxParts.open(content)) {
            ChosenSheet chosen = choose(parts.get(FOLDER + "workbook.xml"), preferred);
            String sheet = target(parts.get(FOLDER + "_rels/workbook.xml.rels"), chosen.relationship());
            XlsxCells cells = new XlsxCells(
                    XlsxStrings.read(parts.find(FOLDER + "sharedStrings.xml")),
                    XlsxStyles.read(parts.find(FOLDER + "styles.xml")),
                    chosen.from1904());
            XlsxSheet.read(parts.get(sheet), cells, rows);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            // An IllegalArgumentException is a number or an entry's name that cannot be read.
            throw new UnreadableTable(NOT_A_WORKBOOK, e);
        }
    }

    private static ChosenSheet choose(byte[] workbook, List<String> preferred)
            throws XMLStreamException, UnreadableTable {
        boolean from1904 = false;
        int best = Integer.MAX_VALUE;
        ChosenSheet chosen = null;
        XMLStreamReader xml = Xml.open(workbook);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String flag = Xml.attribute(xml, "date1904");
                from1904 = "1".equals(flag) || "true".equals(flag);
            } else if (xml.getLocalName().equals("sheet")) {
                int place = preferred.indexOf(String.valueOf(Xml.attribute(xml, "name")));
                if (chosen == null || (place >= 0 && place < best)) {
                    best = place >= 0 ? place : best;
                    chosen = new ChosenSheet(Xml.attribute(xml, "id"), from1904);
                }
            }
        }
        if (chosen == null) {
            throw new UnreadableTable(NOT_A_WORKBOOK);
        }
        return chosen;
    }

    private static String target(byte[] relationships, @Nullable String id) throws XMLStreamException, UnreadableTable {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = Xml.open(relationships);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String key = Xml.attribute(xml, "Id");
                String target = Xml.attribute(xml, "Target");
                if (key != null && target != null) {
                    targets.put(key, target);
                }
            }
        }
        String target = id == null ? null : targets.get(id);
        if (target == null) {
            throw new UnreadableTable(NOT_A_WORKBOOK);
        }
        return target.startsWith("/") ? target : FOLDER + target;
    }

    private record ChosenSheet(@Nullable String relationship, boolean from1904) {}
}
