package cn.xunting.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "session")
class SessionRow {
    @Id
    UUID id = new UUID(0, 0);

    long accountId;
    String refreshDigest = "";

    @Nullable
    String previousDigest;

    @Nullable
    String device;

    /** Begun by the identity provider's word and not by a password. */
    boolean byIdentity;

    Instant startedAt = Instant.EPOCH;
    Instant refreshedAt = Instant.EPOCH;
    Instant expiresAt = Instant.EPOCH;

    @Nullable
    Instant endedAt;

    boolean liveAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }
}
