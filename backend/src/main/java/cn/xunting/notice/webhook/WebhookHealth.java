package cn.xunting.notice.webhook;

import cn.xunting.model.wire.office.DeliveryState;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** 网络回调 — how many messages wait and were given up; ill only where what is due is not even tried. */
@Wellness
@ApplicationScoped
class WebhookHealth implements HealthCheck {
    private static final Duration LATE = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final AllowedHosts allowed;
    private final Clock clock;

    WebhookHealth(EntityManager entities, AllowedHosts allowed, Clock clock) {
        this.entities = entities;
        this.allowed = allowed;
        this.clock = clock;
    }

    @Override
    @Transactional
    public HealthCheckResponse call() {
        long late = allowed.isOff() ? 0 : dueBefore(clock.instant().minus(LATE));
        return HealthCheckResponse.named("webhooks")
                .status(late == 0)
                .withData("on", !allowed.isOff())
                .withData("waiting", count(DeliveryState.WAITING))
                .withData("givenUp", count(DeliveryState.GIVEN_UP))
                .withData("late", late)
                .build();
    }

    /** Of webhooks in use, for what was meant for others is not sent any more. */
    private long count(DeliveryState state) {
        return entities.createQuery(
                        "select count(*) from WebhookDeliveryRow d, WebhookRow w"
                                + " where d.webhookId = w.id and w.endedAt is null and d.state = ?1",
                        Long.class)
                .setParameter(1, state)
                .getSingleResult();
    }

    private long dueBefore(Instant when) {
        return entities.createQuery(
                        "select count(*) from WebhookDeliveryRow d, WebhookRow w where d.webhookId = w.id"
                                + " and w.endedAt is null and d.state = ?1 and d.dueAt < ?2 and w.restsTo < ?2",
                        Long.class)
                .setParameter(1, DeliveryState.WAITING)
                .setParameter(2, when)
                .getSingleResult();
    }
}
