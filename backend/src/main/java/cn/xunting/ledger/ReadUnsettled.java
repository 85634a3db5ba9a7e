package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import cn.xunting.model.Awaiting;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 未了结的问题 — findings of a month that somebody still has to verify or decide. */
@ApplicationScoped
public class ReadUnsettled {
    private final EntityManager entities;
    private final LedgerRows rows;
    private final Editions editions;

    ReadUnsettled(EntityManager entities, LedgerRows rows, Editions editions) {
        this.entities = entities;
        this.rows = rows;
        this.editions = editions;
    }

    /** By what they wait for, in the ledger's order. */
    @Transactional
    public Map<Awaiting, List<UUID>> in(Hall hall, YearMonth month) {
        List<FindingRow> findings = entities.createQuery(
                        "from FindingRow where hallId = ?1 and month = ?2 order by position", FindingRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, month.toString())
                .getResultList();
        Map<UUID, List<DecisionRow>> decisions =
                rows.decisionsOn(findings.stream().map(row -> row.id).toList());
        Map<Awaiting, List<UUID>> waiting = new EnumMap<>(Awaiting.class);
        for (FindingRow row : findings) {
            boolean mustBeVerified = editions.mustBeVerified(hall.time().dayOf(row.occurredAt), row.item);
            FindingLife.of(decisions.getOrDefault(row.id, List.of()))
                    .awaiting(mustBeVerified)
                    .ifPresent(what -> waiting.computeIfAbsent(what, kind -> new ArrayList<>())
                            .add(row.id));
        }
        return waiting;
    }
}
