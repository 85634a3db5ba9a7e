package cn.xunting.imports;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** 预览导入 — what each line of a roster's file would do, asked of the very update that the import makes, on a dry run. */
@ApplicationScoped
class PreviewImport {
    private final UpdateRoster roster;

    PreviewImport(UpdateRoster roster) {
        this.roster = roster;
    }

    /** The preview of a file that a dry run found no error in; empty for kinds that only count, and where it has errors by now. */
    Optional<ImportPreview> of(Caller caller, ImportKind kind, byte[] content) {
        Hall hall = caller.hall();
        try {
            return switch (kind) {
                case UNITS ->
                    of(
                            RosterFormats.UNITS,
                            content,
                            PreviewImport::cells,
                            (parse, told) -> roster.units(hall, parse.values(), true, told::entry));
                case STAFF ->
                    of(
                            RosterFormats.STAFF,
                            content,
                            PreviewImport::cells,
                            (parse, told) -> roster.staff(hall, parse.values(), true, told::entry));
                case POSTINGS ->
                    of(
                            RosterFormats.POSTINGS,
                            content,
                            PreviewImport::cells,
                            (parse, told) -> roster.postings(hall, parse.values(), true, told::entry));
                case FINDINGS, CALENDAR, LEAVES, CORRECTIONS, COUNTERS, RATINGS, COMPLAINTS -> Optional.empty();
            };
        } catch (UnreadableTable e) {
            return Optional.empty();
        }
    }

    private interface DryRun<E> {
        void tell(Parse<E> parse, ImportPreview.Gathering<E> told);
    }

    private static <E> Optional<ImportPreview> of(
            TableFormat<E> format, byte[] content, Function<E, List<String>> cells, DryRun<E> run)
            throws UnreadableTable {
        Parse<E> parse = format.read(content);
        if (!parse.errors().isEmpty()) {
            return Optional.empty();
        }
        ImportPreview.Gathering<E> told = new ImportPreview.Gathering<>(format.columns(), parse.lines(), cells);
        run.tell(parse, told);
        return Optional.of(told.preview());
    }

    private static List<String> cells(UnitEntry unit) {
        return List.of(unit.code(), unit.kind().name(), unit.name(), String.valueOf(unit.patrolOrder()));
    }

    private static List<String> cells(StaffEntry person) {
        return List.of(person.staffNo(), person.name());
    }

    private static List<String> cells(PostingEntry posting) {
        return List.of(
                posting.staffNo(),
                posting.unit(),
                posting.role().name(),
                posting.from().toString(),
                Objects.toString(posting.to(), ""),
                Objects.toString(posting.approval(), ""));
    }
}
