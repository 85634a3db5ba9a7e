package cn.xunting.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated text with quotes (RFC 4180), any line ending. */
final class CsvReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvReader() {}

    static Table read(byte[] content) throws UnreadableTable {
        TableCollector table = new TableCollector();
        read(TextDecoding.decode(content), table);
        return table.finish();
    }

    static void read(String text, RowSink rows) throws UnreadableTable {
        int line = 1;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                rows.add(line, records.next().toList());
                // A quoted cell may span lines: the next row begins after the last one that was read.
                line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableTable("从第 " + line + " 行起的引号不成对或位置不对，请改正后再导入。", e);
        }
    }
}
