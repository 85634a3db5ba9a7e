package cn.xunting.sync;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "quarantine")
class QuarantineRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;
    String sender = "";
    String kind = "";
    String content = "";
    String problem = "";
    Instant receivedAt = Instant.EPOCH;
}
