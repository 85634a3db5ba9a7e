package cn.xunting.sync;

import cn.xunting.access.Caller;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncFinding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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

    /** Keeps what was quarantined and lets go what has been taken since; the lists go in step. */
    @Transactional
    void update(Caller caller, List<SyncFinding> findings, List<Receipt> receipts) {
        IntStream.range(0, findings.size())
                .filter(i -> receipts.get(i).outcome() == SyncOutcome.QUARANTINED)
                .forEach(i -> keep(caller, findings.get(i), receipts.get(i)));
        List<UUID> taken = receipts.stream()
                .filter(receipt -> receipt.outcome() == SyncOutcome.ACCEPTED)
                .map(Receipt::id)
                .toList();
        if (!taken.isEmpty()) {
            entities.createQuery("delete from QuarantineRow where hallId = ?1 and id in ?2")
                    .setParameter(1, caller.hall().id())
                    .setParameter(2, taken)
                    .executeUpdate();
        }
    }

    private void keep(Caller caller, SyncFinding finding, Receipt receipt) {
        QuarantineRow known = entities.find(QuarantineRow.class, finding.id());
        if (known != null && known.hallId != caller.hall().id()) {
            return;
        }
        QuarantineRow row = known == null ? new QuarantineRow() : known;
        row.id = finding.id();
        row.hallId = caller.hall().id();
        row.sender = caller.account();
        row.kind = "FINDING";
        row.content = text(finding);
        String problem = receipt.problem() == null ? "" : receipt.problem().detail();
        row.problem = problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
        row.receivedAt = clock.instant();
        if (known == null) {
            entities.persist(row);
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
