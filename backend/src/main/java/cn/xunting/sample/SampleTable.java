package cn.xunting.sample;

import cn.xunting.imports.Parse;
import cn.xunting.imports.TableFormat;
import cn.xunting.imports.UnreadableTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads the sample's own tables; a mistake in one is a mistake of the program. */
final class SampleTable {
    private SampleTable() {}

    static <T> List<T> read(String kind, TableFormat<T> format) {
        return parse(kind, format).values();
    }

    static <T> Parse<T> parse(String kind, TableFormat<T> format) {
        String name = "/sample/" + kind + ".csv";
        try (InputStream content = Objects.requireNonNull(SampleTable.class.getResourceAsStream(name), name)) {
            Parse<T> parse = format.read(content.readAllBytes());
            if (!parse.errors().isEmpty()) {
                throw new IllegalStateException(name + ": " + parse.errors().get(0));
            }
            return parse;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableTable e) {
            throw new IllegalStateException(name, e);
        }
    }
}
