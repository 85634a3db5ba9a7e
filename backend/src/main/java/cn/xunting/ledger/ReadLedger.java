package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import cn.xunting.model.FindingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        Map<UUID, FindingLife> lives = new HashMap<>();
        entities.createQuery(
                        "select d.findingId as finding, d.state as state from DecisionRow d, FindingRow f"
                                + " where f.id = d.findingId and f.hallId = ?1 and f.month = ?2 order by d.position",
                        Tuple.class)
                .setParameter(1, hall.id())
                .setParameter(2, month.toString())
                .getResultList()
                .forEach(row -> lives.compute(
                        row.get("finding", UUID.class),
                        (id, life) ->
                                (life == null ? FindingLife.NEW : life).in(row.get("state", FindingState.class))));
        return entities.createQuery(
                        "from FindingRow where hallId = ?1 and month = ?2 order by position", FindingRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, month.toString())
                .getResultStream()
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

    /** Whether a finding of the unit names the photo. */
    @Transactional
    public boolean namesPhoto(Hall hall, String unit, String sha256) {
        return !entities.createQuery(
                        "select 1 from FindingPhotoRow p, FindingRow f where f.id = p.place.findingId"
                                + " and p.hallId = ?1 and p.sha256 = ?2 and f.unit = ?3",
                        Integer.class)
                .setParameter(1, hall.id())
                .setParameter(2, sha256)
                .setParameter(3, unit)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
