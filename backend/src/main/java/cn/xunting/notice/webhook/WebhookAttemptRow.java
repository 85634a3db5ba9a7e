package cn.xunting.notice.webhook;

import cn.xunting.model.wire.office.DeliveryAttempt;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "webhook_attempt")
class WebhookAttemptRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long deliveryId;
    Instant at = Instant.EPOCH;

    @Nullable
    Integer status;

    long millis;

    @Nullable
    String error;

    DeliveryAttempt view() {
        return new DeliveryAttempt(at, status, millis, error);
    }
}
