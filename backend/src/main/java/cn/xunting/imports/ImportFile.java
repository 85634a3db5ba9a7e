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

    ImportFile(ImportRoster roster, ImportFindings findings) {
        this.roster = roster;
        this.findings = findings;
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
            };
        } catch (UnreadableTable e) {
            return new ImportResult(0, 0, 0, 0, List.of(InputError.atLine(1, null, e.detail())));
        }
    }
}
