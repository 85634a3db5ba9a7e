package cn.xunting.imports;

import cn.xunting.access.Caller;
import cn.xunting.hall.Counters;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.FindingState;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.InputError;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 导入好差评和投诉 — bad ratings and complaints become findings that wait to be verified; importing the same list again changes nothing,
 * because a finding's id follows from the list's own number. Who the citizen was is dropped before anything is read.
 */
@ApplicationScoped
class ImportCitizenLists {
    private final ImportFindings findings;
    private final ReadRoster rosters;
    private final Counters counters;

    ImportCitizenLists(ImportFindings findings, ReadRoster rosters, Counters counters) {
        this.findings = findings;
        this.rosters = rosters;
        this.counters = counters;
    }

    ImportResult ratings(Caller caller, byte[] content, boolean dryRun) throws UnreadableTable {
        return run(caller, "rating", CitizenFormats.ratings(caller.hall().time()), content, dryRun);
    }

    ImportResult complaints(Caller caller, byte[] content, boolean dryRun) throws UnreadableTable {
        return run(caller, "complaint", CitizenFormats.complaints(caller.hall().time()), content, dryRun);
    }

    private ImportResult run(
            Caller caller, String list, TableFormat<CitizenReport> format, byte[] content, boolean dryRun)
            throws UnreadableTable {
        CitizenData.Without read =
                CitizenData.takenOut(CitizenFormats.renamed(TableReader.read(content)), "note", "matter");
        Parse<CitizenReport> parse = format.parse(read.table());
        if (!parse.errors().isEmpty()) {
            return noticed(ImportRoster.refused(parse, parse.errors()), read.dropped(), 0);
        }
        Resolved resolved = resolve(caller.hall(), list, parse);
        ImportResult result = resolved.errors().isEmpty()
                ? findings.run(caller, new Parse<>(parse.size(), resolved.findings(), List.of()), dryRun)
                : ImportRoster.refused(parse, resolved.errors());
        return noticed(result, read.dropped(), good(parse));
    }

    private static int good(Parse<CitizenReport> parse) {
        return Math.toIntExact(parse.lines().stream()
                .filter(line -> line.value().item() == null)
                .count());
    }

    private record Resolved(List<Parsed<ImportedFinding>> findings, List<InputError> errors) {}

    private Resolved resolve(Hall hall, String list, Parse<CitizenReport> parse) {
        RosterBook roster = rosters.read(hall);
        Map<String, String> units = counters.units(hall);
        List<Parsed<ImportedFinding>> found = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        for (Parsed<CitizenReport> line : parse.lines()) {
            CitizenReport report = line.value();
            String item = report.item();
            if (item == null) {
                continue; // a good rating is no finding
            }
            List<String> told = units(hall, roster, units, report);
            if (told.size() == 1) {
                found.add(new Parsed<>(line.line(), finding(hall, list, report, item, told.get(0))));
            } else {
                errors.add(InputError.atLine(line.line(), "unit", objection(told)));
            }
        }
        return new Resolved(found, errors);
    }

    /** Every unit that the line tells of; one, if it is sound. */
    private static List<String> units(Hall hall, RosterBook roster, Map<String, String> units, CitizenReport report) {
        TreeSet<String> told = new TreeSet<>();
        Stream.of(report.counter(), report.device())
                .map(code -> code == null ? null : units.get(code))
                .forEach(unit -> addTo(told, unit));
        addTo(told, report.unit());
        if (report.staffNo() != null && told.isEmpty()) {
            told.addAll(roster.standing(report.staffNo(), hall.time().dayOf(report.at()))
                    .serves());
        }
        return List.copyOf(told);
    }

    private static void addTo(Set<String> units, @Nullable String unit) {
        if (unit != null) {
            units.add(unit);
        }
    }

    private static String objection(List<String> told) {
        return told.isEmpty()
                ? "看不出是哪个单位，请补上单位编号、当日在岗人员的工号，或先导入 counters（工位和评价器属于哪个单位）。"
                : "单位、工位和评价器说的不是一个单位（" + String.join("、", told) + "），请核对。";
    }

    private static ImportedFinding finding(Hall hall, String list, CitizenReport report, String item, String unit) {
        UUID id =
                UUID.nameUUIDFromBytes((list + " " + hall.code() + " " + report.id()).getBytes(StandardCharsets.UTF_8));
        return new ImportedFinding(
                id,
                new FindingReport(
                        item,
                        unit,
                        report.staffNo(),
                        report.counter(),
                        report.at(),
                        1,
                        report.matter(),
                        report.note(),
                        List.of(),
                        null,
                        null,
                        null),
                FindingState.RECORDED);
    }

    private static ImportResult noticed(ImportResult result, List<String> dropped, int good) {
        List<String> notices = new ArrayList<>();
        if (!dropped.isEmpty()) {
            notices.add("“" + String.join("”“", dropped) + "”是群众信息，考核不需要，没有读取也没有保存。");
        }
        if (good > 0) {
            notices.add(good + " 条是三星及以上，不是差评，没有记录。");
        }
        return new ImportResult(
                result.lines(),
                result.added(),
                result.changed(),
                result.unchanged(),
                result.errors(),
                notices.isEmpty() ? null : notices);
    }
}
