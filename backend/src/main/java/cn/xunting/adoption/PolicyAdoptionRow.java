package cn.xunting.adoption;

import cn.xunting.model.AdoptionState;
import cn.xunting.model.wire.office.PolicyAdoption;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "policy_adoption")
class PolicyAdoptionRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;
    long position;
    String policy = "";
    String value = "";
    String fromMonth = "";
    String reason = "";
    String author = "";
    Instant at = Instant.EPOCH;

    PolicyAdoption adoption(@Nullable PolicyConsentRow answer) {
        AdoptionState state = answer == null
                ? AdoptionState.PROPOSED
                : answer.consents ? AdoptionState.ADOPTED : AdoptionState.REJECTED;
        return new PolicyAdoption(
                id,
                policy,
                value,
                YearMonth.parse(fromMonth),
                reason,
                author,
                at,
                state,
                answer == null ? null : answer.consent());
    }
}
