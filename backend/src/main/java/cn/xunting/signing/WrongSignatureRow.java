package cn.xunting.signing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "wrong_signature")
class WrongSignatureRow {
    @EmbeddedId
    Signed signed = new Signed(new UUID(0, 0), "");

    UUID decisionId = new UUID(0, 0);
    String sender = "";
    Instant receivedAt = Instant.EPOCH;

    @Embeddable
    record Signed(UUID enrolmentId, String mac) {}
}
