package cn.xunting.photo;

import cn.xunting.hall.Hall;
import cn.xunting.ledger.PhotoLikeness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Finds photos that look alike. A print is kept once for each of its bands: two prints that differ in at most
 * {@link PicturePrint#MOST_DIFFERING} bits agree in a band, which the database looks up, and only those are counted bit by bit.
 */
@ApplicationScoped
class PhotoBands {
    /** How far back the hall's photos are compared. */
    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    private final Session entities;
    private final Clock clock;

    PhotoBands(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps the print of a photo that the hall has received; a repeat changes nothing. */
    void keep(PhotoRow photo, PicturePrint print) {
        for (int band = 0; band < PicturePrint.BANDS; band++) {
            entities.createNativeMutationQuery(
                            "insert ignore into photo_band (hall_id, band, bits, sha256, print, received_at)"
                                    + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                    .setParameter(1, photo.hallId)
                    .setParameter(2, band)
                    .setParameter(3, print.band(band))
                    .setParameter(4, photo.sha256)
                    .setParameter(5, print.bits())
                    .setParameter(6, photo.receivedAt)
                    .executeUpdate();
        }
    }

    /** For each of the photos, the others of the hall that look alike, the closest first. */
    Map<String, List<PhotoLikeness>> alike(Hall hall, Collection<String> digests) {
        return digests.isEmpty()
                ? Map.of()
                : entities.createNativeQuery(
                                "select concat(a.sha256) as own, concat(b.sha256) as other,"
                                        + " min(bit_count(a.print ^ b.print)) as distance"
                                        + " from photo_band a join photo_band b on b.hall_id = a.hall_id"
                                        + " and b.band = a.band and b.bits = a.bits and b.sha256 <> a.sha256"
                                        + " where a.hall_id = ?1 and a.sha256 in ?2 and b.received_at >= ?3"
                                        + " and bit_count(a.print ^ b.print) <= ?4"
                                        + " group by a.sha256, b.sha256 order by own, distance, other",
                                Tuple.class)
                        .setParameter(1, hall.id())
                        .setParameter(2, digests)
                        .setParameter(3, clock.instant().minus(LOOKED_BACK))
                        .setParameter(4, PicturePrint.MOST_DIFFERING)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                pair -> pair.get("own", String.class),
                                Collectors.mapping(PhotoBands::likeness, Collectors.toList())));
    }

    private static PhotoLikeness likeness(Tuple pair) {
        return new PhotoLikeness(
                pair.get("other", String.class),
                pair.get("distance", Number.class).intValue());
    }
}
