package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import cn.xunting.model.FindingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds a hall's findings by what a caller asks for; every value is a parameter, none is pasted into the query. */
@ApplicationScoped
class FindingQuery {
    private static final String LATEST_STATE_IS =
            " exists (from DecisionRow d where d.findingId = f.id and d.state = :state"
                    + " and d.position = (select max(m.position) from DecisionRow m where m.findingId = f.id))";

    private final EntityManager entities;

    FindingQuery(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What the caller may read, newest first.
     *
     * @param before only findings before this position of the ledger
     */
    List<FindingRow> newest(Hall hall, ReadingScope scope, FindingFilter filter, long before, int most) {
        StringBuilder text = new StringBuilder("from FindingRow f where f.hallId = :hall and f.position < :before");
        Map<String, Object> values = new TreeMap<>(Map.of("hall", hall.id(), "before", before));
        text.append(scope.condition());
        values.putAll(scope.values());
        restrict(
                text,
                values,
                "month",
                filter.month() == null ? null : filter.month().toString());
        restrict(text, values, "unit", filter.unit());
        restrict(text, values, "staffNo", filter.staffNo());
        restrict(text, values, "item", filter.item());
        if (filter.state() != null) {
            values.put("state", filter.state());
            text.append(" and (").append(LATEST_STATE_IS);
            if (filter.state() == FindingState.RECORDED) {
                text.append(" or not exists (from DecisionRow n where n.findingId = f.id)");
            }
            text.append(')');
        }
        if (filter.possibleDuplicates()) {
            values.put("over", FindingLife.OVER);
            text.append(" and ").append(PossibleDuplicates.HAS_ONE);
        }
        TypedQuery<FindingRow> query =
                entities.createQuery(text.append(" order by f.position desc").toString(), FindingRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** A month's findings that the caller may read and that stand after a position of the ledger, oldest first. */
    List<FindingRow> oldest(Hall hall, ReadingScope scope, YearMonth month, long after, int most) {
        TypedQuery<FindingRow> query = entities.createQuery(
                        "from FindingRow f where f.hallId = :hall and f.month = :month and f.position > :after"
                                + scope.condition() + " order by f.position",
                        FindingRow.class)
                .setParameter("hall", hall.id())
                .setParameter("month", month.toString())
                .setParameter("after", after);
        scope.values().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /**
     * Findings that are new, or have a new decision, after one position and up to another; oldest first.
     */
    List<FindingRow> changed(Hall hall, ReadingScope scope, long after, long upTo) {
        TypedQuery<FindingRow> query = entities.createQuery(
                        "from FindingRow f where f.hallId = :hall" + scope.condition()
                                + " and ((f.position > :after and f.position <= :upTo) or exists (from DecisionRow d"
                                + " where d.findingId = f.id and d.position > :after and d.position <= :upTo))"
                                + " order by f.position",
                        FindingRow.class)
                .setParameter("hall", hall.id())
                .setParameter("after", after)
                .setParameter("upTo", upTo);
        scope.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /** The position of the first finding of a month or a later one. */
    Optional<Long> firstSince(Hall hall, YearMonth month) {
        return Optional.ofNullable(entities.createQuery(
                        "select min(position) from FindingRow where hallId = ?1 and month >= ?2", Long.class)
                .setParameter(1, hall.id())
                .setParameter(2, month.toString())
                .getSingleResult());
    }

    private static void restrict(
            StringBuilder text, Map<String, Object> values, String column, @Nullable String value) {
        if (value != null) {
            text.append(" and f.").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }
}
