package cn.xunting.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRows implements PanacheRepositoryBase<SessionRow, UUID> {
    /** The session, locked, so that two refreshes with one token come one after the other. */
    Optional<SessionRow> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The account's sessions that live, the last used first. */
    List<SessionRow> live(long accountId, Instant now) {
        return list(
                "accountId = ?1 and endedAt is null and expiresAt > ?2 order by refreshedAt desc, id", accountId, now);
    }

    /** Ends every live session of the account. */
    void endAll(long accountId, Instant now) {
        update("endedAt = ?1 where accountId = ?2 and endedAt is null", now, accountId);
    }

    /** Ends every live session of the account that the identity provider's word began. */
    void endThoseByIdentity(long accountId, Instant now) {
        update("endedAt = ?1 where accountId = ?2 and byIdentity and endedAt is null", now, accountId);
    }

    /** Ends every live session of the account but one. */
    void endOthers(long accountId, UUID kept, Instant now) {
        update("endedAt = ?1 where accountId = ?2 and id <> ?3 and endedAt is null", now, accountId, kept);
    }
}
