package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 待办的问题 — findings of the hall that wait for a reviewer, for callers who read the whole hall. */
@ApplicationScoped
public class ReadAwaiting {
    /** From these a finding can be verified; who has left them never comes back. */
    private static final Set<FindingState> UNSETTLED = Set.of(FindingState.RECORDED, FindingState.ACKNOWLEDGED);

    /** That the decision {@code d} is a dispute, {@code :disputed}, that nobody has answered. */
    static final String UNANSWERED = "d.kind = :disputed and not exists"
            + " (from DecisionRow n where n.findingId = d.findingId and n.position > d.position)";

    private final EntityManager entities;
    private final Editions editions;
    private final FindingViews views;

    ReadAwaiting(EntityManager entities, Editions editions, FindingViews views) {
        this.entities = entities;
        this.editions = editions;
        this.views = views;
    }

    /**
     * Findings of a section whose item must be verified and that nobody has verified, oldest first.
     *
     * @param after only those behind this one
     */
    @Transactional
    public List<Finding> verification(Caller caller, SectionCode section, @Nullable UUID after, int most) {
        Map<String, Object> values = new TreeMap<>();
        String mustBeVerified = mustBeVerified(caller.hall(), List.of(section), values);
        if (values.isEmpty()) {
            return List.of();
        }
        values.put("hall", caller.hall().id());
        values.put("unsettled", UNSETTLED);
        if (after != null) {
            values.put("after", after);
        }
        TypedQuery<FindingRow> query = entities.createQuery(
                "from FindingRow f where f.hallId = :hall and (" + mustBeVerified + ")"
                        + (after == null
                                ? ""
                                : " and f.position > (select a.position from FindingRow a where a.id = :after)")
                        + " and not exists (from DecisionRow d where d.findingId = f.id and d.state not in :unsettled)"
                        + " order by f.position",
                FindingRow.class);
        values.forEach(query::setParameter);
        return views.of(caller, query.setMaxResults(most).getResultList());
    }

    /**
     * Findings whose dispute nobody has answered, the oldest dispute first.
     *
     * @param after only those behind this one
     */
    @Transactional
    public List<Finding> decision(Caller caller, @Nullable UUID after, int most) {
        TypedQuery<FindingRow> query = entities.createQuery(
                        "select f from FindingRow f, DecisionRow d where d.findingId = f.id and d.hallId = :hall"
                                + " and d.position > :position and " + UNANSWERED
                                + " order by d.position",
                        FindingRow.class)
                .setParameter("hall", caller.hall().id())
                .setParameter("disputed", DecisionKind.DISPUTED)
                .setParameter("position", after == null ? 0 : lastDisputeOn(after));
        return views.of(caller, query.setMaxResults(most).getResultList());
    }

    /** How many findings of all sections the caller could verify, of those received before the instant. */
    @Transactional
    public long verifications(Caller caller, Instant before) {
        Map<String, Object> values = new TreeMap<>();
        String mustBeVerified = mustBeVerified(caller.hall(), List.of(SectionCode.values()), values);
        if (values.isEmpty()) {
            return 0;
        }
        values.put("hall", caller.hall().id());
        values.put("unsettled", UNSETTLED);
        values.put("before", before);
        values.put("account", caller.account());
        values.put("staffNo", Objects.requireNonNullElse(caller.staffNo(), ""));
        values.put("units", caller.ownUnits().isEmpty() ? List.of("") : caller.ownUnits());
        TypedQuery<Long> query = entities.createQuery(
                "select count(f) from FindingRow f where f.hallId = :hall and (" + mustBeVerified + ")"
                        + " and f.receivedAt < :before and f.recorder <> :account and f.unit not in :units"
                        + " and (f.staffNo is null or f.staffNo <> :staffNo)"
                        + " and not exists (from DecisionRow d where d.findingId = f.id and d.state not in :unsettled)",
                Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Every dispute received at or after one instant and before another, in order, with what became of it. */
    @Transactional
    public List<DisputeOutcome> disputes(Hall hall, Instant from, Instant before) {
        return entities.createQuery(
                        "select new cn.xunting.ledger.DisputeOutcome("
                                + "f.unit, f.item, f.recorder, d.receivedAt, n.kind, n.receivedAt)"
                                + " from DecisionRow d join FindingRow f on f.id = d.findingId"
                                + " left join DecisionRow n on n.findingId = d.findingId and n.position ="
                                + " (select min(m.position) from DecisionRow m"
                                + " where m.findingId = d.findingId and m.position > d.position)"
                                + " where d.hallId = :hall and d.kind = :disputed"
                                + " and d.receivedAt >= :from and d.receivedAt < :before order by d.position",
                        DisputeOutcome.class)
                .setParameter("hall", hall.id())
                .setParameter("disputed", DecisionKind.DISPUTED)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
    }

    private long lastDisputeOn(UUID finding) {
        Long position = entities.createQuery(
                        "select max(position) from DecisionRow where findingId = ?1 and kind = ?2", Long.class)
                .setParameter(1, finding)
                .setParameter(2, DecisionKind.DISPUTED)
                .getSingleResult();
        return position == null ? 0 : position;
    }

    /** The items are those of the edition of each finding's day. */
    private String mustBeVerified(Hall hall, List<SectionCode> sections, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        List<Edition> all = editions.all();
        for (int i = 0; i < all.size(); i++) {
            Edition edition = all.get(i);
            List<String> items = sections.stream()
                    .flatMap(section -> edition.items(section).stream())
                    .filter(ItemEntry::verify)
                    .map(ItemEntry::code)
                    .toList();
            if (!items.isEmpty()) {
                LocalDate end = i + 1 < all.size() ? all.get(i + 1).inForceFrom() : HallTime.LAST_DAY;
                values.put("items" + i, items);
                values.put("from" + i, hall.time().startOf(all.get(i).inForceFrom()));
                values.put("end" + i, hall.time().startOf(end));
                conditions.add("(f.item in :items%d and f.occurredAt >= :from%d and f.occurredAt < :end%d)"
                        .formatted(i, i, i));
            }
        }
        return String.join(" or ", conditions);
    }
}
