package cn.xunting.imports;

import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.hall.RosterCounts;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** 导入花名册 — units, people and postings from parsed lines, all or none. */
@ApplicationScoped
public class ImportRoster {
    private final ReadRoster rosters;
    private final UpdateRoster update;

    ImportRoster(ReadRoster rosters, UpdateRoster update) {
        this.rosters = rosters;
        this.update = update;
    }

    public ImportResult units(Hall hall, Parse<UnitEntry> parse, boolean dryRun) {
        return parse.errors().isEmpty()
                ? result(update.units(hall, parse.values(), dryRun))
                : refused(parse, parse.errors());
    }

    public ImportResult staff(Hall hall, Parse<StaffEntry> parse, boolean dryRun) {
        return parse.errors().isEmpty()
                ? result(update.staff(hall, parse.values(), dryRun))
                : refused(parse, parse.errors());
    }

    /**
     * A posting may only name units and people that are there: import those first. Nobody serves twice on one day; a file
     * may end one posting and begin the next.
     */
    @Transactional
    public ImportResult postings(Hall hall, Parse<PostingEntry> parse, boolean dryRun) {
        List<InputError> errors = new ArrayList<>(parse.errors());
        update.lock(hall); // two files at once must not each overlook the other
        RosterBook book = rosters.read(hall);
        for (Parsed<PostingEntry> line : parse.lines()) {
            if (book.unit(line.value().unit()).isEmpty()) {
                errors.add(InputError.atLine(
                        line.line(), "unit", "没有编号为 " + line.value().unit() + " 的窗口或科室，请先导入单位。"));
            }
            if (book.staffMember(line.value().staffNo()).isEmpty()) {
                errors.add(InputError.atLine(
                        line.line(), "staffNo", "没有工号 " + line.value().staffNo() + "，请先导入人员。"));
            }
        }
        if (errors.isEmpty()) {
            errors.addAll(new OverlappingPostings(book.roster().postings(), parse.values()).errors(parse.lines()));
        }
        return errors.isEmpty() ? result(update.postings(hall, parse.values(), dryRun)) : refused(parse, errors);
    }

    private static ImportResult result(RosterCounts counts) {
        return ImportResult.of(
                counts.added() + counts.changed() + counts.unchanged(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                List.of());
    }

    static ImportResult refused(Parse<?> parse, List<InputError> errors) {
        return ImportResult.of(parse.size(), 0, 0, 0, errors);
    }
}
