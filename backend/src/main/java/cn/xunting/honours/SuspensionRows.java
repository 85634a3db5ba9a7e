package cn.xunting.honours;

import cn.xunting.hall.Hall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and appends the versions of a hall's suspensions. */
@ApplicationScoped
class SuspensionRows {
    private static final String LATEST = "from SuspensionRow r where r.hallId = ?1 and r.id ="
            + " (select max(m.id) from SuspensionRow m where m.hallId = r.hallId and m.suspensionId = r.suspensionId)";

    private final EntityManager entities;

    SuspensionRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest version of each that stands, by day. */
    List<SuspensionRow> standing(Hall hall) {
        return entities.createQuery(
                        LATEST + " and not r.cancelled order by r.decidedOn, r.suspensionId", SuspensionRow.class)
                .setParameter(1, hall.id())
                .getResultList();
    }

    /** The latest version of one, whether it stands or not; of another hall's none. */
    Optional<SuspensionRow> latest(Hall hall, UUID suspension) {
        return entities.createQuery(LATEST + " and r.suspensionId = ?2", SuspensionRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, suspension)
                .getResultStream()
                .findFirst();
    }

    void append(SuspensionRow row) {
        entities.persist(row);
    }
}
