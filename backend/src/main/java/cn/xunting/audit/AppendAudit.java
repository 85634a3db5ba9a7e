package cn.xunting.audit;

import cn.xunting.database.Transactions;
import cn.xunting.keys.Chain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** 记审计 — appends to a hall's log and links the entry to the one before. */
@ApplicationScoped
class AppendAudit {
    /** The log of what concerns no known hall, such as a sign-in under a name that nobody has. */
    static final long NO_HALL = 0;

    static final String CHAIN = "audit";

    private final EntityManager entities;
    private final Chain chain;
    private final Clock clock;

    AppendAudit(EntityManager entities, Chain chain, Clock clock) {
        this.entities = entities;
        this.chain = chain;
        this.clock = clock;
    }

    /** Puts it down, in the running transaction if there is one. */
    void append(long hall, AuditEvent event) {
        Transactions.retrying(() -> {
            AuditHeadRow head = locked(hall);
            AuditRow row = row(event);
            row.place = new AuditRow.Place(hall, head.number + 1);
            Chain.Link link = chain.next(head.mac, row.place.number(), row.content());
            row.keyId = link.keyId();
            row.mac = link.mac();
            entities.persist(row);
            head.number = row.place.number();
            head.mac = row.mac;
            return row;
        });
    }

    private AuditRow row(AuditEvent event) {
        AuditRow row = new AuditRow();
        row.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        row.action = event.action();
        row.account = event.account();
        row.operation = event.operation();
        row.target = event.target();
        row.status = event.status();
        row.detail = event.detail();
        row.address = event.origin().address();
        row.device = event.origin().device();
        return row;
    }

    private AuditHeadRow locked(long hall) {
        AuditHeadRow head = entities.find(AuditHeadRow.class, hall, LockModeType.PESSIMISTIC_WRITE);
        if (head != null) {
            return head;
        }
        entities.createNativeQuery("insert ignore into audit_head values (?1, 0, ?2)")
                .setParameter(1, hall)
                .setParameter(2, Chain.beginning(CHAIN, hall))
                .executeUpdate();
        return entities.find(AuditHeadRow.class, hall, LockModeType.PESSIMISTIC_WRITE);
    }
}
