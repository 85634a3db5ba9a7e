package cn.xunting.photo;

import cn.xunting.hall.Hall;
import cn.xunting.ledger.PhotoLikeness;
import cn.xunting.ledger.PhotoShelf;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which photos each hall holds; a picture that two halls were sent is one file and two rows. */
@ApplicationScoped
class PhotoRows implements PanacheRepository<PhotoRow>, PhotoShelf {
    private final PhotoBands bands;

    PhotoRows(PhotoBands bands) {
        this.bands = bands;
    }

    @Override
    @Transactional
    public Set<String> present(Hall hall, Collection<String> digests) {
        return digests.isEmpty()
                ? Set.of()
                : find("hallId = ?1 and sha256 in ?2", hall.id(), digests).stream()
                        .map(row -> row.sha256)
                        .collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public Map<String, List<PhotoLikeness>> alike(Hall hall, Collection<String> digests) {
        return bands.alike(hall, digests);
    }

    Optional<PhotoRow> of(Hall hall, String sha256) {
        return find("hallId = ?1 and sha256 = ?2", hall.id(), sha256).firstResultOptional();
    }

    /** Keeps the row unless the hall has it already, also when two uploads of one photo end together. */
    void keep(PhotoRow row) {
        getEntityManager()
                .createNativeQuery(
                        "insert ignore into photo (hall_id, sha256, bytes, media_type, uploader, received_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, row.hallId)
                .setParameter(2, row.sha256)
                .setParameter(3, row.bytes)
                .setParameter(4, row.mediaType)
                .setParameter(5, row.uploader)
                .setParameter(6, row.receivedAt)
                .executeUpdate();
    }
}
