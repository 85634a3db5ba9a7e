package cn.xunting.sync;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncFinding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 暂存待查 — findings in good order about something the hall does not know. They count nowhere and are not lost; once the
 * roster has caught up and the phone sends again, they leave.
 */
@ApplicationScoped
class Quarantine {
    private static final int LONGEST_PROBLEM = 1000;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Quarantine(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what was quarantined and lets go what the ledger has by now; the lists go in step. */
    void update(Caller caller, List<SyncFinding> findings, List<Receipt> receipts) {
        if (!receipts.isEmpty()) {
            Transactions.retrying(() -> {
                keep(caller, findings, receipts);
                return letGo(caller, receipts);
            });
        }
    }

    private void keep(Caller caller, List<SyncFinding> findings, List<Receipt> receipts) {
        List<UUID> waiting = ids(receipts, Set.of(SyncOutcome.QUARANTINED));
        if (waiting.isEmpty()) {
            return;
        }
        Map<UUID, QuarantineRow> known =
                new HashMap<>(entities.createQuery("from QuarantineRow where id in ?1", QuarantineRow.class)
                        .setParameter(1, waiting)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.id, row -> row)));
        for (int i = 0; i < findings.size(); i++) {
            if (receipts.get(i).outcome() == SyncOutcome.QUARANTINED) {
                keep(caller, known, findings.get(i), receipts.get(i));
            }
        }
    }

    private int letGo(Caller caller, List<Receipt> receipts) {
        List<UUID> taken = ids(receipts, Set.of(SyncOutcome.ACCEPTED, SyncOutcome.ALREADY_HAVE));
        return taken.isEmpty()
                ? 0
                : entities.createQuery("delete from QuarantineRow where hallId = ?1 and id in ?2")
                        .setParameter(1, caller.hall().id())
                        .setParameter(2, taken)
                        .executeUpdate();
    }

    private static List<UUID> ids(List<Receipt> receipts, Set<SyncOutcome> outcomes) {
        return receipts.stream()
                .filter(receipt -> outcomes.contains(receipt.outcome()))
                .map(Receipt::id)
                .distinct()
                .toList();
    }

    private void keep(Caller caller, Map<UUID, QuarantineRow> known, SyncFinding finding, Receipt receipt) {
        QuarantineRow before = known.get(finding.id());
        if (before != null && before.hallId != caller.hall().id()) {
            return;
        }
        QuarantineRow row = before == null ? new QuarantineRow() : before;
        row.id = finding.id();
        row.hallId = caller.hall().id();
        row.sender = caller.account();
        row.kind = "FINDING";
        row.content = text(finding);
        String problem = receipt.problem() == null ? "" : receipt.problem().detail();
        row.problem = problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
        row.receivedAt = clock.instant();
        if (before == null) {
            entities.persist(row);
            known.put(row.id, row);
        }
    }

    private String text(SyncFinding finding) {
        try {
            return json.writeValueAsString(finding);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A wire record can be written", e);
        }
    }
}
