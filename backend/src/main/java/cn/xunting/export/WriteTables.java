package cn.xunting.export;

import cn.xunting.access.Caller;
import cn.xunting.closing.ReadClosedMonth;
import cn.xunting.hall.Hall;
import cn.xunting.model.wire.SectionEntry;
import cn.xunting.model.wire.office.DossierOutcome;
import cn.xunting.model.wire.office.LedgerLine;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.problem.Refusal;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;

/** 导出表格 — a month's tables, written to a stream. What is refused is refused before the first byte. */
@ApplicationScoped
class WriteTables {
    private final ComposeLedger ledger;
    private final ReadClosedMonth months;
    private final MonthTables tables;
    private final ObjectMapper json;

    WriteTables(ComposeLedger ledger, ReadClosedMonth months, MonthTables tables, ObjectMapper json) {
        this.ledger = ledger;
        this.months = months;
        this.tables = tables;
        this.json = json;
    }

    /** A file that is still to be written. */
    interface File {
        void write(OutputStream out) throws IOException;
    }

    File ledgerXlsx(Caller caller, YearMonth month) {
        return out -> {
            try (XlsxBook book = new XlsxBook(out)) {
                XlsxBook.Sheet<LedgerLine> sheet =
                        book.begin(LedgerTable.of(caller.hall().time()));
                ledger.compose(caller, month, sheet::line);
                sheet.finish();
            }
        };
    }

    File ledgerCsv(Caller caller, YearMonth month) {
        return out -> {
            CsvTable<LedgerLine> file =
                    new CsvTable<>(LedgerTable.of(caller.hall().time()), out);
            ledger.compose(caller, month, file::line);
            file.finish();
        };
    }

    File ledgerJson(Caller caller, YearMonth month) {
        return out -> {
            try (JsonGenerator generator = json.createGenerator(out);
                    SequenceWriter lines = json.writerFor(LedgerLine.class).writeValuesAsArray(generator)) {
                ledger.compose(caller, month, lines::write);
            }
        };
    }

    /**
     * The sealed results as a workbook.
     *
     * @throws Refusal while the month is open
     */
    File resultsXlsx(Hall hall, YearMonth month) {
        return workbook(tables.results(months.read(hall, month).dossier()));
    }

    /**
     * The sealed results as one table.
     *
     * @throws Refusal while the month is open
     */
    File resultsCsv(Hall hall, YearMonth month) {
        List<UnitLine> units = UnitLine.of(outcome(hall, month));
        return out -> {
            CsvTable<UnitLine> file = new CsvTable<>(ResultTables.together(tables.sections(month)), out);
            file.lines(units);
            file.finish();
        };
    }

    /**
     * Everybody's sealed score as a workbook, with who is rewarded.
     *
     * @throws Refusal while the month is open
     */
    File peopleXlsx(Hall hall, YearMonth month) {
        return workbook(tables.people(months.read(hall, month).dossier()));
    }

    /**
     * The same as one table.
     *
     * @throws Refusal while the month is open
     */
    File peopleCsv(Hall hall, YearMonth month) {
        MonthDossier dossier = months.read(hall, month).dossier();
        List<SectionEntry> sections = tables.sectionsOfPeople(dossier);
        return out -> {
            CsvTable<PersonCard> file = new CsvTable<>(PeopleTables.together(sections, dossier), out);
            file.lines(dossier.outcome().people());
            file.finish();
        };
    }

    private static File workbook(List<FilledTable<?>> tables) {
        return out -> {
            try (XlsxBook book = new XlsxBook(out)) {
                for (FilledTable<?> table : tables) {
                    table.writeTo(book);
                }
            }
        };
    }

    private DossierOutcome outcome(Hall hall, YearMonth month) {
        return months.read(hall, month).dossier().outcome();
    }
}
