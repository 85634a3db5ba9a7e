package cn.xunting.adoption;

import cn.xunting.hall.Hall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and appends adoptions and what was said to them. */
@ApplicationScoped
class AdoptionRows {
    private final EntityManager entities;

    AdoptionRows(EntityManager entities) {
        this.entities = entities;
    }

    Optional<PolicyAdoptionRow> adoption(Hall hall, UUID id) {
        return Optional.ofNullable(entities.find(PolicyAdoptionRow.class, id)).filter(row -> row.hallId == hall.id());
    }

    Optional<PolicyConsentRow> consent(UUID adoption) {
        return Optional.ofNullable(entities.find(PolicyConsentRow.class, adoption));
    }

    /** Newest first, before a position of the ledger. */
    List<PolicyAdoptionRow> newest(Hall hall, long before, int most) {
        return entities.createQuery(
                        "from PolicyAdoptionRow where hallId = ?1 and position < ?2 order by position desc",
                        PolicyAdoptionRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, before)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was said to each adoption that anything was said to. */
    Map<UUID, PolicyConsentRow> consents(Collection<UUID> adoptions) {
        return adoptions.isEmpty()
                ? Map.of()
                : entities.createQuery("from PolicyConsentRow where adoptionId in ?1", PolicyConsentRow.class)
                        .setParameter(1, adoptions)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.adoptionId, row -> row));
    }

    /** The adoptions that hold in a month: a later one in the list overrides an earlier one of the same policy. */
    List<PolicyAdoptionRow> adoptedBy(Hall hall, YearMonth month) {
        return entities.createQuery(
                        "select a from PolicyAdoptionRow a, PolicyConsentRow c where c.adoptionId = a.id and c.consents"
                                + " and a.hallId = ?1 and a.fromMonth <= ?2 order by a.fromMonth, c.position",
                        PolicyAdoptionRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, month.toString())
                .getResultList();
    }

    /** The proposal of that reading from that month on that has no answer yet; asked under the hall's lock there is one at most. */
    Optional<PolicyAdoptionRow> waiting(Hall hall, String policy, String value, String fromMonth) {
        return entities.createQuery(
                        "from PolicyAdoptionRow a where a.hallId = ?1 and a.policy = ?2 and a.value = ?3 and a.fromMonth = ?4"
                                + " and not exists (select 1 from PolicyConsentRow c where c.adoptionId = a.id)",
                        PolicyAdoptionRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, policy)
                .setParameter(3, value)
                .setParameter(4, fromMonth)
                .getResultStream()
                .findFirst();
    }

    void append(Object row) {
        entities.persist(row);
    }
}
