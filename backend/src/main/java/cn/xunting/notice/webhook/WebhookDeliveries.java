package cn.xunting.notice.webhook;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.Delivery;
import cn.xunting.model.wire.office.DeliveryAttempt;
import cn.xunting.model.wire.office.DeliveryState;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 投递册 — what was sent to a webhook, and sending it again. */
@ApplicationScoped
class WebhookDeliveries {
    private final EntityManager entities;
    private final Clock clock;

    WebhookDeliveries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A page, newest first. */
    @Transactional
    Page<Delivery> page(Caller caller, UUID webhook, @Nullable String cursor, @Nullable String limit) {
        demandOwn(caller, webhook);
        int most = Cursor.limit(limit);
        List<WebhookDeliveryRow> found = entities.createQuery(
                        "from WebhookDeliveryRow where webhookId = ?1 and id < ?2 order by id desc",
                        WebhookDeliveryRow.class)
                .setParameter(1, webhook)
                .setParameter(2, cursor == null ? Long.MAX_VALUE : Cursor.number(cursor))
                .setMaxResults(most + 1)
                .getResultList();
        List<WebhookDeliveryRow> page = found.subList(0, Math.min(most, found.size()));
        Map<Long, List<DeliveryAttempt>> attempts =
                attempts(page.stream().map(row -> row.id).toList());
        return new Page<>(
                page.stream()
                        .map(row -> row.view(attempts.getOrDefault(row.id, List.of())))
                        .toList(),
                found.size() > most ? Cursor.of(page.get(most - 1).id) : null);
    }

    /** Sends a message once more, with all its attempts before it again; one that is waiting is tried at once. */
    Delivery again(Caller caller, UUID webhook, long id) {
        return Transactions.retrying(() -> {
            demandOwn(caller, webhook);
            WebhookDeliveryRow row = entities.find(WebhookDeliveryRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (row == null || !row.webhookId.equals(webhook)) {
                throw new Refusal(ProblemType.NOT_FOUND, "没有这条投递记录");
            }
            row.state = DeliveryState.WAITING;
            row.attempts = 0;
            row.dueAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            return row.view(attempts(List.of(id)).getOrDefault(id, List.of()));
        });
    }

    private void demandOwn(Caller caller, UUID webhook) {
        WebhookRow row = entities.find(WebhookRow.class, webhook);
        if (row == null || row.hallId != caller.hall().id() || row.endedAt != null) {
            throw new Refusal(ProblemType.NOT_FOUND, "没有这个回调地址");
        }
    }

    private Map<Long, List<DeliveryAttempt>> attempts(List<Long> deliveries) {
        return deliveries.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "from WebhookAttemptRow where deliveryId in ?1 order by id", WebhookAttemptRow.class)
                        .setParameter(1, deliveries)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> row.deliveryId,
                                Collectors.mapping(WebhookAttemptRow::view, Collectors.toList())));
    }
}
