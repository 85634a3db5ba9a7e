package cn.xunting.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes signing enrolments and the signatures that did not fit them. */
@ApplicationScoped
class SigningRows {
    /** So many different wrong signatures lock an enrolment. */
    static final int WRONG_AT_MOST = 5;

    private final EntityManager entities;

    SigningRows(EntityManager entities) {
        this.entities = entities;
    }

    Optional<SigningEnrolmentRow> find(long hallId, UUID enrolment) {
        return Optional.ofNullable(entities.find(SigningEnrolmentRow.class, enrolment))
                .filter(row -> row.hallId == hallId);
    }

    Optional<SigningEnrolmentRow> currentOf(long accountId) {
        return entities.createQuery("from SigningEnrolmentRow where currentOf = ?1", SigningEnrolmentRow.class)
                .setParameter(1, accountId)
                .getResultStream()
                .findFirst();
    }

    /** The hall's enrolments that were not replaced. */
    List<SigningEnrolmentRow> current(long hallId) {
        return entities.createQuery(
                        "from SigningEnrolmentRow where hallId = ?1 and endedAt is null order by id",
                        SigningEnrolmentRow.class)
                .setParameter(1, hallId)
                .getResultList();
    }

    void replace(SigningEnrolmentRow fresh) {
        entities.createQuery(
                        "update SigningEnrolmentRow set endedAt = ?1, currentOf = null where currentOf = ?2 and endedAt is null")
                .setParameter(1, fresh.madeAt)
                .setParameter(2, fresh.accountId)
                .executeUpdate();
        entities.persist(fresh);
    }

    /** Those of the enrolments that are locked. */
    Set<UUID> locked(Collection<UUID> enrolments) {
        return enrolments.isEmpty()
                ? Set.of()
                : entities.createQuery(
                                "select signed.enrolmentId from WrongSignatureRow where signed.enrolmentId in ?1"
                                        + " group by signed.enrolmentId having count(*) >= ?2",
                                UUID.class)
                        .setParameter(1, enrolments)
                        .setParameter(2, (long) WRONG_AT_MOST)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** Notes a wrong signature, once however often it comes; answers whether the enrolment is locked by now. */
    boolean noteWrong(UUID enrolment, String mac, UUID decision, String sender, Instant now) {
        WrongSignatureRow.Signed signed = new WrongSignatureRow.Signed(enrolment, mac);
        if (entities.find(WrongSignatureRow.class, signed) == null) {
            WrongSignatureRow row = new WrongSignatureRow();
            row.signed = signed;
            row.decisionId = decision;
            row.sender = sender;
            row.receivedAt = now;
            entities.persist(row);
        }
        return !locked(List.of(enrolment)).isEmpty();
    }
}
