package cn.xunting.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of an xlsx package, unpacked within a bound: a zip of some kilobytes can hold gigabytes. Names are compared
 * without regard to case, as the format demands.
 *
 * <p>The package goes through a temporary file, because the JDK reads a zip by its directory only from a file, and reading
 * it as a stream fails on what several spreadsheet programs write.
 */
final class XlsxParts implements AutoCloseable {
    static final int MAX_UNPACKED = 96 * 1024 * 1024;

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private int left = MAX_UNPACKED;

    private XlsxParts(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    static XlsxParts open(byte[] content) throws IOException {
        Path file = Files.createTempFile("import", ".xlsx");
        try {
            Files.write(file, content);
            return new XlsxParts(file, new ZipFile(file.toFile()));
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    Optional<byte[]> find(String name) throws IOException, UnreadableTable {
        ZipEntry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    byte[] get(String name) throws IOException, UnreadableTable {
        return find(name).orElseThrow(() -> new UnreadableTable(XlsxReader.NOT_A_WORKBOOK));
    }

    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private byte[] unpack(ZipEntry entry) throws IOException, UnreadableTable {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] part = content.readNBytes(left + 1);
            left -= part.length;
            if (left < 0) {
                throw new UnreadableTable("表格展开后过大，请分成几个文件导入。");
            }
            return part;
        }
    }

    private static String key(String name) {
        String relative = name.startsWith("/") ? name.substring(1) : name;
        return relative.toLowerCase(Locale.ROOT);
    }
}
