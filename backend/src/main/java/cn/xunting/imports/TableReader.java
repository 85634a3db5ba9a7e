package cn.xunting.imports;

import java.io.IOException;
import java.io.InputStream;

/** Reads a table from CSV or xlsx, told apart by content, within bounds of size that hold for hostile files too. */
public final class TableReader {
    /** A file longer than this is refused unread. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private TableReader() {}

    /** Reads to the end of the stream, which stays open, or to the bound. */
    public static Table read(InputStream content) throws IOException, UnreadableTable {
        return read(content.readNBytes(MAX_BYTES + 1));
    }

    public static Table read(byte[] content) throws UnreadableTable {
        return isWorkbook(content) ? XlsxReader.read(content) : CsvReader.read(content);
    }

    /** Whether this is an xlsx workbook; otherwise it can only be text. */
    static boolean isWorkbook(byte[] content) throws UnreadableTable {
        if (content.length > MAX_BYTES) {
            throw new UnreadableTable("文件超过 " + (MAX_BYTES >> 20) + " MB，请分成几个文件导入。");
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableTable("这是旧版 Excel 文件（.xls），请另存为 .xlsx 或 CSV 后再导入。");
        }
        return startsWith(content, 'P', 'K', 3, 4);
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
