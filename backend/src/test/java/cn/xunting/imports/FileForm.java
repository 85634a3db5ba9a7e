package cn.xunting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The forms in which offices save a table. */
enum FileForm {
    CSV {
        @Override
        byte[] of(String lines) {
            return lines.getBytes(UTF_8);
        }
    },
    CSV_WITH_MARK {
        @Override
        byte[] of(String lines) {
            return ("\uFEFF" + lines.replace("\n", "\r\n")).getBytes(UTF_8);
        }
    },
    CSV_IN_GBK {
        @Override
        byte[] of(String lines) {
            return lines.getBytes(Charset.forName("GBK"));
        }
    },
    XLSX {
        @Override
        byte[] of(String lines) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try (Workbook book = new Workbook(content, "xunting", "1.0")) {
                Worksheet sheet = book.newWorksheet("表");
                List<String> rows = lines.lines().toList();
                for (int row = 0; row < rows.size(); row++) {
                    List<String> cells = Arrays.asList(rows.get(row).split(",", -1));
                    for (int column = 0; column < cells.size(); column++) {
                        sheet.value(row, column, cells.get(column));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return content.toByteArray();
        }
    };

    /** The file, from lines of cells that hold no comma. */
    abstract byte[] of(String lines);
}
