package cn.xunting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 疑似重复 — findings of the same item, unit and person, or of the unit alone where neither names one, that two inspectors recorded
 * within half an hour. They are shown and never merged: a person decides. What was revoked or withdrawn is no duplicate.
 */
@ApplicationScoped
class PossibleDuplicates {

    /** That {@code o} is a possible duplicate of {@code f}. */
    private static final String PAIR = "o.hallId = f.hallId and o.item = f.item and o.unit = f.unit"
            + " and o.recorder <> f.recorder"
            + " and o.occurredAt between f.occurredAt - 30 minute and f.occurredAt + 30 minute"
            + " and (o.staffNo = f.staffNo or (o.staffNo is null and f.staffNo is null))"
            + " and not exists (from DecisionRow d where d.findingId in (f.id, o.id) and d.state in :over)";

    /** That the finding {@code f} has one, with {@link FindingLife#OVER} as {@code :over}. */
    static final String HAS_ONE = "exists (from FindingRow o where " + PAIR + ")";

    private final EntityManager entities;

    PossibleDuplicates(EntityManager entities) {
        this.entities = entities;
    }

    /** The possible duplicates of each finding that has any, by their order in the ledger; one statement. */
    Map<UUID, List<UUID>> of(Collection<UUID> findings) {
        return findings.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select f.id as finding, o.id as other from FindingRow f, FindingRow o"
                                        + " where f.id in :findings and " + PAIR + " order by f.position, o.position",
                                Tuple.class)
                        .setParameter("findings", findings)
                        .setParameter("over", FindingLife.OVER)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                pair -> pair.get("finding", UUID.class),
                                Collectors.mapping(pair -> pair.get("other", UUID.class), Collectors.toList())));
    }
}
