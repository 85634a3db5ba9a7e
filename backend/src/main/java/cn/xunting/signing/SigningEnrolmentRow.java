package cn.xunting.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "signing_enrolment")
class SigningEnrolmentRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;
    long accountId;

    /** In hexadecimal. */
    String salt = "";

    int iterations;
    String sealedKey = "";
    int checkByte;
    Instant madeAt = Instant.EPOCH;

    /** When another took its place. */
    @Nullable
    Instant endedAt;

    /** The account, while this is its enrolment. */
    @Nullable
    Long currentOf;
}
