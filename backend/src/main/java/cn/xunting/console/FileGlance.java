package cn.xunting.console;

import cn.xunting.imports.Table;
import cn.xunting.imports.TableReader;
import cn.xunting.imports.UnreadableTable;
import java.util.ArrayList;
import java.util.List;

/**
 * 文件里的内容 — the first lines of a checked file as they were read, so that a wrong column or a wrong encoding is seen before
 * anything is saved.
 *
 * @param rows as many cells as the header has in each
 * @param more how many lines follow
 */
public record FileGlance(List<String> header, List<List<String>> rows, int more) {
    private static final FileGlance NOTHING = new FileGlance(List.of(), List.of(), 0);
    private static final int LINES = 20;

    /** Of files that may name citizens nothing is shown, for nothing of them is read; machines' own tables are no tables of ours. */
    static FileGlance of(FileKind kind, byte[] content) {
        return switch (kind) {
            case RATINGS, COMPLAINTS, PUNCHES -> NOTHING;
            case UNITS, STAFF, POSTINGS, COUNTERS, CALENDAR, LEAVES, CORRECTIONS, FINDINGS, ACCOUNTS -> of(content);
        };
    }

    private static FileGlance of(byte[] content) {
        try {
            Table table = TableReader.read(content);
            int width = table.header().size();
            return new FileGlance(
                    table.header(),
                    table.rows().stream()
                            .limit(LINES)
                            .map(row -> filled(row.cells(), width))
                            .toList(),
                    Math.max(0, table.rows().size() - LINES));
        } catch (UnreadableTable e) {
            return NOTHING; // the check has said so, by line
        }
    }

    private static List<String> filled(List<String> cells, int width) {
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
        while (all.size() < width) {
            all.add("");
        }
        return all;
    }
}
