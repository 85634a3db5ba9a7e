package cn.xunting.paper;

import cn.xunting.hall.Hall;
import cn.xunting.ledger.PaperShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which papers each hall holds; one that two halls were sent is one file and two rows. */
@ApplicationScoped
class PaperRows implements PaperShelf {
    private final EntityManager entities;

    PaperRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public Set<String> present(Hall hall, Collection<String> digests) {
        return digests.isEmpty()
                ? Set.of()
                : entities.createQuery("from PaperRow where hallId = ?1 and sha256 in ?2", PaperRow.class)
                        .setParameter(1, hall.id())
                        .setParameter(2, digests)
                        .getResultStream()
                        .map(row -> row.sha256)
                        .collect(Collectors.toSet());
    }

    Optional<PaperRow> of(Hall hall, String sha256) {
        return entities.createQuery("from PaperRow where hallId = ?1 and sha256 = ?2", PaperRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, sha256)
                .getResultStream()
                .findFirst();
    }

    /** Keeps the row unless the hall has it already, also when two uploads of one paper end together. */
    boolean keep(PaperRow row) {
        return entities.createNativeQuery(
                                "insert ignore into paper (hall_id, sha256, bytes, media_type, uploader, received_at)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                        .setParameter(1, row.hallId)
                        .setParameter(2, row.sha256)
                        .setParameter(3, row.bytes)
                        .setParameter(4, row.mediaType)
                        .setParameter(5, row.uploader)
                        .setParameter(6, row.receivedAt)
                        .executeUpdate()
                > 0;
    }
}
