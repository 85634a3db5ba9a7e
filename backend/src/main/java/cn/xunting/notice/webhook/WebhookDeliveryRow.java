package cn.xunting.notice.webhook;

import cn.xunting.model.wire.office.Delivery;
import cn.xunting.model.wire.office.DeliveryAttempt;
import cn.xunting.model.wire.office.DeliveryState;
import cn.xunting.model.wire.office.NoticeKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "webhook_delivery")
class WebhookDeliveryRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    UUID webhookId = new UUID(0, 0);
    UUID eventId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    NoticeKind kind = NoticeKind.FINDING;

    String body = "";
    Instant createdAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    DeliveryState state = DeliveryState.WAITING;

    int attempts;

    @Nullable
    Instant dueAt;

    Delivery view(List<DeliveryAttempt> made) {
        return new Delivery(id, eventId, kind, createdAt, state, dueAt, made);
    }
}
