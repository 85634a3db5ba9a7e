package cn.xunting.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "enrolment")
class EnrolmentRow {
    @Id
    UUID id = new UUID(0, 0);

    long accountId;
    String codeDigest = "";
    String author = "";
    Instant createdAt = Instant.EPOCH;
    Instant expiresAt = Instant.EPOCH;

    /** When it was used, or another took its place. */
    @Nullable
    Instant endedAt;

    boolean liveAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }
}
