package cn.xunting.console;

import cn.xunting.imports.AccountImportResource;
import cn.xunting.imports.ImportPreview;
import cn.xunting.imports.ImportResource;
import cn.xunting.imports.PunchImportResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** 交给接口导入 — hands a file to the operation that imports its kind; who may, that operation says. */
@ApplicationScoped
class ImportFiles {
    private final ImportResource tables;
    private final PunchImportResource punches;
    private final AccountImportResource accounts;

    ImportFiles(ImportResource tables, PunchImportResource punches, AccountImportResource accounts) {
        this.tables = tables;
        this.punches = punches;
        this.accounts = accounts;
    }

    ImportAnswer run(ImportRun run, boolean dryRun, byte[] content) {
        try (Response answer = switch (run.kind()) {
            case PUNCHES -> punches.run(dryRun, run.skipUnknown(), run.namedMapping(), content);
            case ACCOUNTS -> accounts.run(dryRun, content);
            case UNITS, STAFF, POSTINGS, COUNTERS, CALENDAR, LEAVES, CORRECTIONS, FINDINGS, RATINGS, COMPLAINTS ->
                tables.run(run.kind().path(), dryRun, content);
        }) {
            return ImportAnswer.of(answer.getEntity());
        }
    }

    /** What each line of a checked file would do; empty for kinds of which the API only counts. */
    Optional<ImportPreview> preview(ImportRun run, byte[] content) {
        return switch (run.kind()) {
            case PUNCHES -> punches.preview(run.skipUnknown(), run.namedMapping(), content);
            case UNITS, STAFF, POSTINGS -> tables.preview(run.kind().path(), content);
            case COUNTERS, CALENDAR, LEAVES, CORRECTIONS, FINDINGS, RATINGS, COMPLAINTS, ACCOUNTS -> Optional.empty();
        };
    }
}
