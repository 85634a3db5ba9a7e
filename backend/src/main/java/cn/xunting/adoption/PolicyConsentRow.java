package cn.xunting.adoption;

import cn.xunting.model.wire.office.PolicyConsent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "policy_consent")
class PolicyConsentRow {
    @Id
    UUID adoptionId = new UUID(0, 0);

    long hallId;
    long position;
    boolean consents;
    String reason = "";
    String author = "";
    Instant at = Instant.EPOCH;

    PolicyConsent consent() {
        return new PolicyConsent(consents, reason, author, at);
    }
}
