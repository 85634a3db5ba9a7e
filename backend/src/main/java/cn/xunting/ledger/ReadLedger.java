package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.model.FindingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Reads a month of the ledger for whoever makes results of it. */
@ApplicationScoped
public class ReadLedger {
    private final EntityManager entities;

    ReadLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** Every finding entered in the month, whatever its state, in the ledger's order. */
    @Transactional
    public List<LedgerEntry> month(Hall hall, YearMonth month) {
        return month(hall, month, received -> true);
    }

    /** Every finding of the month that was received before the instant, in the state it had then, in the ledger's order. */
    @Transactional
    public List<LedgerEntry> knownBefore(Hall hall, YearMonth month, Instant before) {
        return month(hall, month, received -> received.isBefore(before));
    }

    private List<LedgerEntry> month(Hall hall, YearMonth month, Predicate<Instant> known) {
        Map<UUID, FindingLife> lives = new HashMap<>();
        entities.createQuery(
                        "select d.findingId as finding, d.state as state, d.receivedAt as received from DecisionRow d, FindingRow f"
                                + " where f.id = d.findingId and f.hallId = ?1 and f.month = ?2 order by d.position",
                        Tuple.class)
                .setParameter(1, hall.id())
                .setParameter(2, month.toString())
                .getResultStream()
                .filter(row -> known.test(row.get("received", Instant.class)))
                .forEach(row -> lives.compute(
                        row.get("finding", UUID.class),
                        (id, life) ->
                                (life == null ? FindingLife.NEW : life).in(row.get("state", FindingState.class))));
        return entities.createQuery(
                        "from FindingRow where hallId = ?1 and month = ?2 order by position", FindingRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, month.toString())
                .getResultStream()
                .filter(row -> known.test(row.receivedAt))
                .map(row -> new LedgerEntry(
                        row.id,
                        row.item,
                        row.unit,
                        row.staffNo,
                        row.occurredAt,
                        row.quantity,
                        row.matter,
                        lives.getOrDefault(row.id, FindingLife.NEW).standing()))
                .toList();
    }

    /** Whether a finding that the caller may read, or a decision on one, names the photo. */
    @Transactional
    public boolean namesPhoto(Caller caller, String sha256) {
        ReadingScope scope = ReadingScope.of(caller);
        return finds(caller, scope, "from FindingPhotoRow p, FindingRow f where f.id = p.place.findingId", sha256)
                || finds(
                        caller,
                        scope,
                        "from DecisionPhotoRow p, DecisionRow d, FindingRow f"
                                + " where d.id = p.place.decisionId and f.id = d.findingId",
                        sha256);
    }

    /** Whether the paper was put to a finding that the caller may read. */
    @Transactional
    public boolean namesPaper(Caller caller, String sha256) {
        return finds(
                caller,
                ReadingScope.of(caller),
                "from FindingPaperRow p, FindingRow f where f.id = p.findingId",
                sha256);
    }

    private boolean finds(Caller caller, ReadingScope scope, String photosOfFindings, String sha256) {
        TypedQuery<Integer> query = entities.createQuery(
                        "select 1 " + photosOfFindings + " and p.hallId = :hall and p.sha256 = :sha256"
                                + scope.condition(),
                        Integer.class)
                .setParameter("hall", caller.hall().id())
                .setParameter("sha256", sha256);
        scope.values().forEach(query::setParameter);
        return !query.setMaxResults(1).getResultList().isEmpty();
    }
}
