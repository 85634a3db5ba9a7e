package cn.xunting.export;

import cn.xunting.access.Caller;
import cn.xunting.closing.ReadClosedMonth;
import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.LedgerLine;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** 预览表格 — what a month's workbooks hold, before they are files; of an open month, what they would hold if it were closed now. */
@ApplicationScoped
public class PreviewTables {
    private final ComposeLedger ledger;
    private final ReadClosedMonth months;
    private final MonthTables tables;

    PreviewTables(ComposeLedger ledger, ReadClosedMonth months, MonthTables tables) {
        this.ledger = ledger;
        this.months = months;
        this.tables = tables;
    }

    /**
     * The sheets of the units' workbook.
     *
     * @throws Refusal if no edition is in force in that month
     */
    public List<TablePreview> results(Hall hall, YearMonth month) {
        return previews(tables.results(dossier(hall, month)));
    }

    /**
     * The sheets of the people's workbook.
     *
     * @throws Refusal if no edition is in force in that month
     */
    public List<TablePreview> people(Hall hall, YearMonth month) {
        return previews(tables.people(dossier(hall, month)));
    }

    /** The ledger as it stands, as far as the caller may read it. */
    public List<TablePreview> ledger(Caller caller, YearMonth month) {
        List<LedgerLine> shown = new ArrayList<>();
        AtomicInteger count = new AtomicInteger();
        ledger.compose(caller, month, line -> {
            if (count.getAndIncrement() < TablePreview.LONGEST) {
                shown.add(line);
            }
        });
        return List.of(TablePreview.of(LedgerTable.of(caller.hall().time()), shown, count.get()));
    }

    private static List<TablePreview> previews(List<FilledTable<?>> tables) {
        return tables.stream().map(FilledTable::preview).toList();
    }

    private MonthDossier dossier(Hall hall, YearMonth month) {
        return months.readOrForesee(hall, month).dossier();
    }
}
