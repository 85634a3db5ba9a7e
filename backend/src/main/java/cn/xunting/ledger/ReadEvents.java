package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what happened to findings, for whoever tells people or other systems of it. It takes no lock. */
@ApplicationScoped
public class ReadEvents {
    private static final String DECISIONS = "select f as finding, d as said, b.author as disputer"
            + " from DecisionRow d join FindingRow f on f.id = d.findingId"
            + " left join DecisionRow b on b.findingId = d.findingId and b.state = :disputedState and b.position ="
            + " (select max(m.position) from DecisionRow m where m.findingId = d.findingId and m.position < d.position)"
            + " where d.hallId = :hall";

    private static final String NEVER_DISPUTED =
            " and not exists (from DecisionRow d where d.findingId = f.id and (d.kind = :disputed or d.state in :over))";

    private final EntityManager entities;

    ReadEvents(EntityManager entities) {
        this.entities = entities;
    }

    /** What concerns somebody and was received at the instant or later, but for their own deeds; in no order. */
    @Transactional
    public List<LedgerEvent> since(Hall hall, EventsOf whose, Instant from) {
        Map<String, Object> values = concerned(whose);
        values.put("hall", hall.id());
        values.put("from", from);
        List<LedgerEvent> events = new ArrayList<>(recorded(
                "from FindingRow f where f.hallId = :hall and f.receivedAt >= :from and f.recorder <> :account"
                        + " and (f.unit in :units or f.staffNo = :staffNo)",
                values,
                Integer.MAX_VALUE));
        if (whose.disputes()) {
            values.put("disputed", DecisionKind.DISPUTED);
        }
        events.addAll(decided(
                DECISIONS + " and d.receivedAt >= :from and d.author <> :account"
                        + " and (f.unit in :units or f.staffNo = :staffNo or f.recorder = :account"
                        + " or b.author = :account" + (whose.disputes() ? " or d.kind = :disputed)" : ")"),
                values,
                Integer.MAX_VALUE));
        return events;
    }

    /** The hall's events in the positions {@code (after, upTo]}, in their order, up to so many. */
    @Transactional
    public List<LedgerEvent> between(Hall hall, long after, long upTo, int most) {
        Map<String, Object> values = new TreeMap<>(Map.of("hall", hall.id(), "after", after, "upTo", upTo));
        List<LedgerEvent> events = new ArrayList<>(recorded(
                "from FindingRow f where f.hallId = :hall and f.position > :after and f.position <= :upTo"
                        + " order by f.position",
                values,
                most));
        events.addAll(decided(
                DECISIONS + " and d.position > :after and d.position <= :upTo order by d.position", values, most));
        return events.stream()
                .sorted(Comparator.comparing(LedgerEvent::position))
                .limit(most)
                .toList();
    }

    /** What was received at the instant or later of the findings entered in a month, in the ledger's order. */
    @Transactional
    public List<LedgerEvent> ofMonthSince(Hall hall, YearMonth month, Instant from) {
        Map<String, Object> values = Map.of("hall", hall.id(), "month", month.toString(), "from", from);
        List<LedgerEvent> events = new ArrayList<>(recorded(
                "from FindingRow f where f.hallId = :hall and f.month = :month and f.receivedAt >= :from",
                values,
                Integer.MAX_VALUE));
        events.addAll(
                decided(DECISIONS + " and f.month = :month and d.receivedAt >= :from", values, Integer.MAX_VALUE));
        events.sort(Comparator.comparing(LedgerEvent::position));
        return events;
    }

    /**
     * Findings received from one instant on and before another that still stand, that nobody has disputed so far, and that
     * somebody might, for it is about their unit or them and they have not acknowledged it.
     */
    @Transactional
    public List<LedgerEvent> undisputed(Hall hall, EventsOf whose, Instant from, Instant before) {
        Map<String, Object> values = concerned(whose);
        values.put("hall", hall.id());
        values.put("from", from);
        values.put("before", before);
        values.put("disputed", DecisionKind.DISPUTED);
        values.put("acknowledged", DecisionKind.ACKNOWLEDGED);
        values.put("over", FindingLife.OVER);
        return recorded(
                "from FindingRow f where f.hallId = :hall and f.receivedAt >= :from and f.receivedAt < :before"
                        + " and (f.unit in :units or f.staffNo = :staffNo)" + NEVER_DISPUTED
                        + " and not exists (from DecisionRow a where a.findingId = f.id and a.kind = :acknowledged"
                        + " and a.author = :account)",
                values,
                Integer.MAX_VALUE);
    }

    /** The disputes that nobody has answered. */
    @Transactional
    public List<LedgerEvent> openDisputes(Hall hall) {
        return decided(
                DECISIONS + " and " + ReadAwaiting.UNANSWERED,
                new TreeMap<>(Map.of("hall", hall.id(), "disputed", DecisionKind.DISPUTED)),
                Integer.MAX_VALUE);
    }

    private static Map<String, Object> concerned(EventsOf whose) {
        Map<String, Object> values = new TreeMap<>();
        values.put("account", whose.account());
        values.put("staffNo", Objects.requireNonNullElse(whose.staffNo(), ""));
        values.put("units", whose.units().isEmpty() ? List.of("") : whose.units());
        return values;
    }

    private List<LedgerEvent> recorded(String text, Map<String, Object> values, int most) {
        TypedQuery<FindingRow> query = entities.createQuery(text, FindingRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().stream()
                .map(LedgerEvent::recorded)
                .toList();
    }

    private List<LedgerEvent> decided(String text, Map<String, Object> values, int most) {
        TypedQuery<Tuple> query =
                entities.createQuery(text, Tuple.class).setParameter("disputedState", FindingState.DISPUTED);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().stream()
                .map(row -> LedgerEvent.decided(
                        row.get("finding", FindingRow.class), row.get("said", DecisionRow.class), disputer(row)))
                .toList();
    }

    private static @Nullable String disputer(Tuple row) {
        return row.get("disputer", String.class);
    }
}
