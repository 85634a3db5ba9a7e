package cn.xunting.notice.webhook;

import cn.xunting.database.Transactions;
import cn.xunting.keys.Seal;
import cn.xunting.model.wire.office.DeliveryState;
import cn.xunting.notice.webhook.PostEvent.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * 投递 — takes one message that is due, sends it while no transaction is open, and notes what came of it. Taking it puts it off
 * for a while: of several backends one sends it, and if that one dies another does, under the same event id.
 */
@ApplicationScoped
class SendDeliveries {
    /** The waits after the first failure, the second, and so on; after the last it is given up. */
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    /** Far longer than an attempt can last. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(5);

    /** An address that has just failed keeps no other waiting. */
    private static final Duration REST = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(SendDeliveries.class);

    private final EntityManager entities;
    private final PostEvent post;
    private final Seal seal;
    private final Clock clock;

    SendDeliveries(EntityManager entities, PostEvent post, Seal seal, Clock clock) {
        this.entities = entities;
        this.post = post;
        this.seal = seal;
        this.clock = clock;
    }

    /** Sends one, if one is due that nobody else is sending; answers whether there was one. */
    boolean sendOne() {
        Optional<Taken> taken = Transactions.retrying(this::take);
        taken.ifPresent(message -> {
            Instant began = now();
            Outcome outcome = send(message, began);
            Transactions.retrying(() -> note(message, began, outcome));
            LOG.infof(
                    "Webhook attempt: webhook=%s event=%s status=%s millis=%d",
                    message.webhook(),
                    message.event(),
                    outcome.status(),
                    Duration.between(began, now()).toMillis());
        });
        return taken.isPresent();
    }

    private Optional<Taken> take() {
        Instant now = now();
        List<UUID> awake = entities.createQuery(
                        "select id from WebhookRow where endedAt is null and restsTo <= ?1 order by id", UUID.class)
                .setParameter(1, now)
                .getResultList();
        if (awake.isEmpty()) {
            return Optional.empty();
        }
        List<?> due = entities.createNativeQuery(
                        "select * from webhook_delivery where due_at <= :now and webhook_id in (:awake)"
                                + " order by due_at, id limit 1 for update skip locked",
                        WebhookDeliveryRow.class)
                .setParameter("now", now)
                .setParameter("awake", awake)
                .getResultList();
        return due.stream().findFirst().map(WebhookDeliveryRow.class::cast).map(row -> {
            row.dueAt = now.plus(LOST_AFTER);
            WebhookRow webhook = entities.find(WebhookRow.class, row.webhookId);
            return new Taken(
                    row.id,
                    row.dueAt,
                    webhook.id,
                    URI.create(webhook.url),
                    row.eventId,
                    row.body,
                    webhook.sealedSecret);
        });
    }

    private Outcome send(Taken message, Instant now) {
        return seal.open(message.sealedSecret(), message.webhook().toString())
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .map(secret -> post.post(
                        message.url(),
                        WebhookSignature.of(secret, now.getEpochSecond(), message.body()),
                        message.body()))
                .orElseGet(() -> Outcome.failed("回调密钥打不开：$XUNTING_HOME/keys 里没有当时的封存密钥"));
    }

    private boolean note(Taken message, Instant began, Outcome outcome) {
        WebhookDeliveryRow row =
                entities.find(WebhookDeliveryRow.class, message.delivery(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = now();
        WebhookAttemptRow attempt = new WebhookAttemptRow();
        attempt.deliveryId = row.id;
        attempt.at = began;
        attempt.status = outcome.status();
        attempt.millis = Duration.between(began, now).toMillis();
        attempt.error = outcome.error();
        entities.persist(attempt);
        if (outcome.error() != null) {
            WebhookRow webhook = entities.find(WebhookRow.class, row.webhookId, LockModeType.PESSIMISTIC_WRITE);
            webhook.restsTo = now.plus(REST);
        }
        if (!message.until().equals(row.dueAt)) {
            return false; // sent again by hand, or thought lost, meanwhile: that attempt settles it
        }
        row.attempts++;
        if (outcome.error() == null) {
            row.state = DeliveryState.DELIVERED;
            row.dueAt = null;
        } else if (row.attempts > WAITS.size()) {
            row.state = DeliveryState.GIVEN_UP;
            row.dueAt = null;
        } else {
            row.dueAt = now.plus(WAITS.get(row.attempts - 1));
        }
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A message in one backend's hands, until then its alone. */
    private record Taken(
            long delivery, Instant until, UUID webhook, URI url, UUID event, String body, String sealedSecret) {}
}
