package cn.xunting.health;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** 时钟 — whether this machine and the database tell the same time: terms and months end by this machine's. */
@Wellness
@ApplicationScoped
class ClockHealth implements HealthCheck {
    private static final Duration MOST = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final Clock clock;

    ClockHealth(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    @Transactional
    public HealthCheckResponse call() {
        BigDecimal seconds = (BigDecimal)
                entities.createNativeQuery("select unix_timestamp(now(3))").getSingleResult();
        Instant now = clock.instant();
        Duration apart =
                Duration.between(Instant.ofEpochMilli(seconds.movePointRight(3).longValue()), now);
        return HealthCheckResponse.named("clock")
                .status(apart.abs().compareTo(MOST) <= 0)
                .withData("now", now.toString())
                .withData("aheadOfDatabaseSeconds", apart.toSeconds())
                .build();
    }
}
