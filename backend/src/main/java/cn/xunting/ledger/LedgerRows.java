package cn.xunting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and appends the rows of the ledger; each method is one statement, however many ids it is given. */
@ApplicationScoped
class LedgerRows {
    private final EntityManager entities;

    LedgerRows(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, FindingRow> findings(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("from FindingRow where id in ?1", FindingRow.class)
                        .setParameter(1, ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.id, row -> row));
    }

    /** The photos' digests of each finding that has any, in order. */
    Map<UUID, List<String>> photos(Collection<UUID> findings) {
        return findings.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "from FindingPhotoRow where place.findingId in ?1 order by place.findingId, place.ordinal",
                                FindingPhotoRow.class)
                        .setParameter(1, findings)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> row.place.findingId(),
                                Collectors.mapping(row -> row.sha256, Collectors.toList())));
    }

    /** The photos' digests of each decision that names any, in order. */
    Map<UUID, List<String>> decisionPhotos(Collection<UUID> decisions) {
        return decisions.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "from DecisionPhotoRow where place.decisionId in ?1"
                                        + " order by place.decisionId, place.ordinal",
                                DecisionPhotoRow.class)
                        .setParameter(1, decisions)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> row.place.decisionId(),
                                Collectors.mapping(row -> row.sha256, Collectors.toList())));
    }

    Map<UUID, DecisionRow> decisions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("from DecisionRow where id in ?1", DecisionRow.class)
                        .setParameter(1, ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.id, row -> row));
    }

    /** The decisions on each finding that has any, oldest first. */
    Map<UUID, List<DecisionRow>> decisionsOn(Collection<UUID> findings) {
        return findings.isEmpty()
                ? Map.of()
                : entities.createQuery("from DecisionRow where findingId in ?1 order by position", DecisionRow.class)
                        .setParameter(1, findings)
                        .getResultStream()
                        .collect(Collectors.groupingBy(row -> row.findingId));
    }

    void append(List<?> rows) {
        rows.forEach(entities::persist);
    }
}
