package cn.xunting.imports;

import cn.xunting.access.Caller;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.InputError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 导入文件 — reads a file of one kind and hands its lines to whoever keeps them. */
@ApplicationScoped
class ImportFile {
    private final ImportRoster roster;
    private final ImportFindings findings;
    private final ImportTime time;
    private final ImportCounters counters;
    private final ImportCitizenLists citizens;

    ImportFile(
            ImportRoster roster,
            ImportFindings findings,
            ImportTime time,
            ImportCounters counters,
            ImportCitizenLists citizens) {
        this.roster = roster;
        this.findings = findings;
        this.time = time;
        this.counters = counters;
        this.citizens = citizens;
    }

    /** Imports; with errors, or as a dry run, nothing is taken. */
    ImportResult run(Caller caller, ImportKind kind, byte[] content, boolean dryRun) {
        try {
            return switch (kind) {
                case UNITS -> roster.units(caller.hall(), RosterFormats.UNITS.read(content), dryRun);
                case STAFF -> roster.staff(caller.hall(), RosterFormats.STAFF.read(content), dryRun);
                case POSTINGS -> roster.postings(caller.hall(), RosterFormats.POSTINGS.read(content), dryRun);
                case FINDINGS ->
                    findings.run(
                            caller, FindingFormat.findings(caller.hall().time()).read(content), dryRun);
                case CALENDAR -> time.calendar(caller, TimeFormats.CALENDAR.read(content), dryRun);
                case LEAVES ->
                    time.leaves(caller, TimeFormats.leaves(caller.hall()).read(content), dryRun);
                case CORRECTIONS ->
                    time.corrections(
                            caller, TimeFormats.corrections(caller.hall()).read(content), dryRun);
                case COUNTERS -> counters.run(caller.hall(), CounterFormat.COUNTERS.read(content), dryRun);
                case RATINGS -> citizens.ratings(caller, content, dryRun);
                case COMPLAINTS -> citizens.complaints(caller, content, dryRun);
            };
        } catch (UnreadableTable e) {
            return ImportResult.of(0, 0, 0, 0, List.of(InputError.atLine(1, null, e.detail())));
        }
    }
}
