package cn.xunting.notice.webhook;

import cn.xunting.database.Transactions;
import cn.xunting.hall.Hall;
import cn.xunting.hall.Halls;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.ledger.LedgerEvent;
import cn.xunting.ledger.ReadEvents;
import cn.xunting.model.wire.office.NoticeKind;
import cn.xunting.model.wire.office.WebhookEvent;
import cn.xunting.notice.NoticeIds;
import cn.xunting.notice.NoticeKinds;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * 开出投递单 — follows the ledger behind each webhook's position. Deliveries and position are written in one transaction, so a
 * crash neither loses an event nor makes it out twice, and of several backends one does it.
 */
@ApplicationScoped
class MakeOutDeliveries {
    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final Halls halls;
    private final AdvanceLedger ledger;
    private final ReadEvents events;
    private final ObjectMapper json;
    private final Clock clock;

    MakeOutDeliveries(
            EntityManager entities,
            Halls halls,
            AdvanceLedger ledger,
            ReadEvents events,
            ObjectMapper json,
            Clock clock) {
        this.entities = entities;
        this.halls = halls;
        this.ledger = ledger;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** For all webhooks, as far as the ledger has come. */
    void makeOut() {
        List<UUID> behind = Transactions.retrying(
                () -> entities.createQuery("from WebhookRow where endedAt is null order by id", WebhookRow.class)
                        .getResultStream()
                        .filter(webhook -> ledger.current(halls.withId(webhook.hallId)) > webhook.position)
                        .map(webhook -> webhook.id)
                        .toList());
        for (UUID webhook : behind) {
            boolean more = true;
            while (more) {
                more = Transactions.retrying(() -> makeOutSome(webhook));
            }
        }
    }

    private boolean makeOutSome(UUID id) {
        List<?> locked = entities.createNativeQuery(
                        "select * from webhook where id = ?1 and ended_at is null for update skip locked",
                        WebhookRow.class)
                .setParameter(1, id)
                .getResultList();
        if (locked.isEmpty()) {
            return false; // another backend is at it
        }
        WebhookRow webhook = (WebhookRow) locked.get(0);
        Hall hall = halls.withId(webhook.hallId);
        long upTo = ledger.current(hall);
        List<LedgerEvent> found = events.between(hall, webhook.position, upTo, AT_ONCE);
        List<NoticeKind> kinds = webhook.kinds();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        found.stream()
                .filter(event -> kinds.contains(NoticeKinds.of(event)))
                .forEach(event -> entities.persist(delivery(webhook, hall, event, now)));
        boolean more = found.size() == AT_ONCE;
        webhook.position = more ? found.get(AT_ONCE - 1).position() : upTo;
        return more;
    }

    private WebhookDeliveryRow delivery(WebhookRow webhook, Hall hall, LedgerEvent event, Instant now) {
        WebhookDeliveryRow row = new WebhookDeliveryRow();
        row.webhookId = webhook.id;
        row.eventId = NoticeIds.of(event);
        row.kind = NoticeKinds.of(event);
        row.body = body(
                new WebhookEvent(row.eventId, row.kind, hall.code(), event.at(), event.finding(), event.decision()));
        row.createdAt = now;
        row.dueAt = now;
        return row;
    }

    private String body(WebhookEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of the wire has a JSON form", e);
        }
    }
}
