package cn.xunting.imports;

import cn.xunting.imports.LineChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 逐行预览 — what each line of a file without errors would do, as the import itself found it on a dry run.
 *
 * @param lines those that change something first, else as the file has them
 */
public record ImportPreview(List<String> columns, List<LineChange> lines) {
    private static final Comparator<LineChange> CHANGES_FIRST = Comparator.comparing(
                    (LineChange line) -> line.kind() == Kind.UNCHANGED || line.kind() == Kind.LEFT_OUT)
            .thenComparing(LineChange::line);

    public ImportPreview {
        columns = List.copyOf(columns);
        lines = lines.stream().sorted(CHANGES_FIRST).toList();
    }

    /** Gathers what an import finds, entry by entry in the file's order. */
    static final class Gathering<E> {
        private final Columns columns;
        private final List<Parsed<E>> read;
        private final Function<E, List<String>> cells;
        private final List<LineChange> found = new ArrayList<>();

        /** @param cells an entry's, in the order of the columns */
        Gathering(Columns columns, List<Parsed<E>> read, Function<E, List<String>> cells) {
            this.columns = columns;
            this.read = read;
            this.cells = cells;
        }

        /** The next entry, and what was known under its key. */
        void entry(@Nullable E before, E now) {
            int line = read.get(found.size()).line();
            List<String> said = cells.apply(now);
            if (before == null) {
                found.add(change(line, Kind.NEW, said, said));
            } else {
                List<String> known = cells.apply(before);
                found.add(change(line, known.equals(said) ? Kind.UNCHANGED : Kind.CHANGED, known, said));
            }
        }

        ImportPreview preview() {
            return new ImportPreview(columns.names(), found);
        }

        private static LineChange change(int line, Kind kind, List<String> known, List<String> said) {
            List<LineChange.Cell> cells = new ArrayList<>();
            for (int at = 0; at < said.size(); at++) {
                String now = said.get(at);
                cells.add(new LineChange.Cell(known.get(at).equals(now) ? null : known.get(at), now));
            }
            return new LineChange(line, kind, cells);
        }
    }
}
