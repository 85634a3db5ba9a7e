package cn.xunting.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EnrolmentRows implements PanacheRepositoryBase<EnrolmentRow, UUID> {
    /** The enrolment of that code, locked, so that of two phones with one code one comes in. */
    Optional<EnrolmentRow> locked(String codeDigest) {
        return find("codeDigest", codeDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Ends every enrolment of the account that nobody has used. */
    void endAll(long accountId, Instant now) {
        update("endedAt = ?1 where accountId = ?2 and endedAt is null", now, accountId);
    }
}
