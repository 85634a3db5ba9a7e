package cn.xunting.closing;

import cn.xunting.hall.Hall;
import cn.xunting.model.MonthState;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.model.wire.office.SealedMonth;
import cn.xunting.month.FrozenMonth;
import cn.xunting.month.FrozenMonths;
import cn.xunting.month.ScoreBasis;
import cn.xunting.problem.Refusal;
import cn.xunting.scoring.DuePoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** 卷宗柜 — closed months as they were sealed. */
@ApplicationScoped
class Dossiers implements FrozenMonths {
    private final MonthRows rows;

    Dossiers(MonthRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public Optional<FrozenMonth> find(Hall hall, YearMonth month) {
        return frozen(MonthLife.of(rows.acts(hall, month)));
    }

    @Override
    @Transactional
    public Optional<Map<String, List<DuePoint>>> signIns(Hall hall, YearMonth month) {
        return MonthLife.of(rows.acts(hall, month))
                .closeId()
                .map(close -> ScoreBasis.signIns(dossier(rows.dossier(close)).basis()));
    }

    @Override
    @Transactional
    public Optional<FrozenMonth> lastPublished(Hall hall) {
        Map<YearMonth, List<MonthActRow>> months = rows.acts(hall).stream()
                .collect(Collectors.groupingBy(act -> YearMonth.parse(act.month), TreeMap::new, Collectors.toList()));
        return months.values().stream()
                .map(MonthLife::of)
                .filter(life -> life.state() == MonthState.PUBLISHED)
                .reduce((older, newer) -> newer)
                .flatMap(this::frozen);
    }

    private Optional<FrozenMonth> frozen(MonthLife life) {
        return life.closeId()
                .map(close -> new FrozenMonth(
                        life.state(), dossier(rows.dossier(close)).outcome()));
    }

    /**
     * A sealed month for export.
     *
     * @param revision the one wanted, or 0 for the one that holds
     * @throws Refusal if there is none
     */
    @Transactional
    SealedMonth sealed(Hall hall, YearMonth month, int revision) {
        MonthActRow close = rows.acts(hall, month).stream()
                .filter(act -> act.seal != null && (revision == 0 || act.revision == revision))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, month + " 没有这一版封存的结果，请先关账或核对版次"));
        return new SealedMonth(close.seal == null ? "" : close.seal, dossier(rows.dossier(close.id)));
    }

    static byte[] compressed(byte[] canonical) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(canonical);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    private static MonthDossier dossier(byte[] compressed) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return CanonicalJson.record(CanonicalJson.read(zip.readAllBytes()), MonthDossier.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A dossier cannot be read", e);
        }
    }
}
