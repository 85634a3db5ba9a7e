package cn.xunting.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts a workbook keeps once and refers to by number. */
final class XlsxStrings {
    private static final int MAX_STRINGS = 1_000_000;

    private XlsxStrings() {}

    static List<String> read(Optional<byte[]> part) throws XMLStreamException, UnreadableTable {
        List<String> strings = new ArrayList<>();
        if (part.isEmpty()) {
            return strings;
        }
        XMLStreamReader xml = Xml.open(part.get());
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                if (strings.size() == MAX_STRINGS) {
                    throw new UnreadableTable("表格中的文字过多，请分成几个文件导入。");
                }
                strings.add(richText(xml, "si"));
            }
        }
        return strings;
    }

    /** The runs of a formatted text in one piece, without the phonetic guides beside them. */
    static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(element)) {
                    break;
                }
                phonetic = phonetic && !xml.getLocalName().equals("rPh");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("t") && !phonetic) {
                    text.append(xml.getElementText());
                }
                phonetic = phonetic || xml.getLocalName().equals("rPh");
            }
        }
        return text.toString();
    }
}
