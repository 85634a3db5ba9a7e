package cn.xunting.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a workbook say about numbers: a date is a number with a date's format. */
final class XlsxStyles {
    /** How a number is meant. */
    enum Meaning {
        NUMBER,
        DATE,
        DATE_TIME
    }

    private final List<Meaning> byStyle;

    private XlsxStyles(List<Meaning> byStyle) {
        this.byStyle = List.copyOf(byStyle);
    }

    static XlsxStyles read(Optional<byte[]> part) throws XMLStreamException {
        Map<String, String> custom = new HashMap<>();
        List<Meaning> byStyle = new ArrayList<>();
        if (part.isPresent()) {
            XMLStreamReader xml = Xml.open(part.get());
            boolean cellFormats = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    cellFormats = cellFormats || name.equals("cellXfs");
                    if (name.equals("numFmt")) {
                        custom.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
                    } else if (cellFormats && name.equals("xf")) {
                        String format = attribute(xml, "numFmtId");
                        byStyle.add(meaning(format, custom.get(format)));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("cellXfs")) {
                    cellFormats = false;
                }
            }
        }
        return new XlsxStyles(byStyle);
    }

    Meaning meaning(@Nullable String style) {
        int index = style == null ? 0 : Integer.parseInt(style);
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : Meaning.NUMBER;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = Xml.attribute(xml, name);
        return value == null ? "" : value;
    }

    private static Meaning meaning(String format, @Nullable String code) {
        if (code != null) {
            return ofCode(code);
        }
        return switch (format) {
            // ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates in Chinese workbooks.
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36" -> Meaning.DATE;
            case "50", "51", "52", "53", "54", "57", "58" -> Meaning.DATE;
            case "22" -> Meaning.DATE_TIME;
            default -> Meaning.NUMBER;
        };
    }

    private static Meaning ofCode(String code) {
        String letters =
                code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "").toLowerCase(Locale.ROOT);
        boolean date = letters.contains("y") || letters.contains("d");
        boolean time = letters.contains("h");
        if (!date || letters.contains("general")) {
            return Meaning.NUMBER;
        }
        return time ? Meaning.DATE_TIME : Meaning.DATE;
    }
}
