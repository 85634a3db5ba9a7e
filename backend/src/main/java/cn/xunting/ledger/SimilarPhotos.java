package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import cn.xunting.model.FindingState;
import cn.xunting.model.wire.SimilarPhoto;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 照片重用 — which photos of a finding, or of what was decided about it, another finding has used too, to the letter or to the eye.
 * A finding that its recorder has withdrawn does not tell: it is usually recorded again with the same photo.
 */
@ApplicationScoped
class SimilarPhotos {
    private final EntityManager entities;
    private final PhotoShelf shelf;

    SimilarPhotos(EntityManager entities, PhotoShelf shelf) {
        this.entities = entities;
        this.shelf = shelf;
    }

    /** What is similar to each finding's photos, by photo, then the closest first. */
    Map<UUID, List<SimilarPhoto>> of(Hall hall, Map<UUID, List<String>> photos) {
        Set<String> own = photos.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        Map<String, List<PhotoLikeness>> alike = shelf.alike(hall, own);
        Set<String> all = new HashSet<>(own);
        alike.values().forEach(some -> some.forEach(likeness -> all.add(likeness.sha256())));
        Map<String, Set<UUID>> users = users(hall, all);
        Map<UUID, List<SimilarPhoto>> similar = new TreeMap<>();
        photos.forEach((finding, digests) -> similar.put(
                finding,
                digests.stream()
                        .distinct()
                        .flatMap(sha256 -> Stream.concat(
                                        Stream.of(new PhotoLikeness(sha256, 0)),
                                        alike.getOrDefault(sha256, List.of()).stream())
                                .flatMap(likeness -> pairs(finding, sha256, likeness, users)))
                        .toList()));
        return similar;
    }

    private static Stream<SimilarPhoto> pairs(
            UUID finding, String sha256, PhotoLikeness likeness, Map<String, Set<UUID>> users) {
        return users.getOrDefault(likeness.sha256(), Set.of()).stream()
                .filter(other -> !other.equals(finding))
                .sorted()
                .map(other -> new SimilarPhoto(sha256, likeness.sha256(), other, likeness.distance()));
    }

    private Map<String, Set<UUID>> users(Hall hall, Set<String> digests) {
        if (digests.isEmpty()) {
            return Map.of();
        }
        List<Tuple> uses = new ArrayList<>();
        uses.addAll(uses(hall, digests, "p.place.findingId as finding from FindingPhotoRow p", "p.place.findingId"));
        uses.addAll(uses(
                hall,
                digests,
                "d.findingId as finding from DecisionPhotoRow p join DecisionRow d on d.id = p.place.decisionId",
                "d.findingId"));
        return uses.stream()
                .collect(Collectors.groupingBy(
                        use -> use.get("sha256", String.class),
                        Collectors.mapping(use -> use.get("finding", UUID.class), Collectors.toSet())));
    }

    private List<Tuple> uses(Hall hall, Set<String> digests, String findings, String finding) {
        return entities.createQuery(
                        "select p.sha256 as sha256, " + findings + " where p.hallId = :hall and p.sha256 in :digests"
                                + " and not exists (from DecisionRow w where w.findingId = " + finding
                                + " and w.state = :withdrawn)",
                        Tuple.class)
                .setParameter("hall", hall.id())
                .setParameter("digests", digests)
                .setParameter("withdrawn", FindingState.WITHDRAWN)
                .getResultList();
    }
}
