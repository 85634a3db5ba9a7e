package cn.xunting.patrol;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.PatrolsOut;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncPatrol;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 保存巡查 — keeps the latest report of each patrol. A patrol grows: a report that knows less than the last one (it was
 * overtaken on the way) changes nothing.
 */
@ApplicationScoped
public class KeepPatrols implements PatrolsOut {
    private static final int MOST_VISITS = 500;

    private final EntityManager entities;

    KeepPatrols(EntityManager entities) {
        this.entities = entities;
    }

    /** One receipt per patrol, in the order given. */
    public List<Receipt> keep(Caller caller, List<SyncPatrol> patrols) {
        return patrols.isEmpty() ? List.of() : Transactions.retrying(() -> keepOnce(caller, patrols));
    }

    @Override
    @Transactional
    public List<UUID> out(Hall hall, YearMonth month) {
        return entities.createQuery(
                        "select id from PatrolRow where hallId = ?1 and endedAt is null"
                                + " and startedAt >= ?2 and startedAt < ?3 order by startedAt, id",
                        UUID.class)
                .setParameter(1, hall.id())
                .setParameter(2, hall.time().startOf(month.atDay(1)))
                .setParameter(3, hall.time().startOf(month.plusMonths(1).atDay(1)))
                .getResultList();
    }

    private List<Receipt> keepOnce(Caller caller, List<SyncPatrol> patrols) {
        Map<UUID, PatrolRow> known = new HashMap<>(entities.createQuery(
                        "from PatrolRow p left join fetch p.visits where p.id in ?1", PatrolRow.class)
                .setParameter(1, patrols.stream().map(SyncPatrol::id).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.id, row -> row, (one, same) -> one)));
        return patrols.stream().map(patrol -> keep(caller, known, patrol)).toList();
    }

    private Receipt keep(Caller caller, Map<UUID, PatrolRow> known, SyncPatrol patrol) {
        PatrolRow row = known.get(patrol.id());
        if (!caller.is(AccountRole.INSPECTOR)) {
            return refused(patrol, ProblemType.NOT_PERMITTED, "只有督查员可以上传巡查记录");
        }
        if (row != null && (row.hallId != caller.hall().id() || !row.inspector.equals(caller.account()))) {
            return refused(patrol, ProblemType.CONFLICT, "这个巡查编号属于另一名督查员");
        }
        if (patrol.visits().size() > MOST_VISITS
                || patrol.visits().stream().anyMatch(visit -> visit.unit().length() > 20)) {
            return refused(patrol, ProblemType.NOT_PROCESSABLE, "到访记录过多或单位编号不正确，请核对");
        }
        if (row != null && !knowsMore(patrol, row)) {
            return new Receipt(patrol.id(), SyncOutcome.ALREADY_HAVE, null);
        }
        if (row == null) {
            row = new PatrolRow();
            row.id = patrol.id();
            row.hallId = caller.hall().id();
            row.inspector = caller.account();
            row.startedAt = patrol.startedAt().truncatedTo(ChronoUnit.MILLIS);
            entities.persist(row);
            known.put(row.id, row);
        }
        if (patrol.endedAt() != null) { // an end once said is not taken back
            row.endedAt = patrol.endedAt().truncatedTo(ChronoUnit.MILLIS);
        }
        row.visits = patrol.visits().stream().map(VisitValue::of).collect(Collectors.toList());
        return new Receipt(patrol.id(), SyncOutcome.ACCEPTED, null);
    }

    private static boolean knowsMore(SyncPatrol patrol, PatrolRow row) {
        boolean moreVisits = patrol.visits().size() > row.visits.size();
        boolean sameVisits = patrol.visits().size() == row.visits.size();
        return moreVisits || (sameVisits && row.endedAt == null && patrol.endedAt() != null);
    }

    private static Receipt refused(SyncPatrol patrol, ProblemType type, String detail) {
        return new Receipt(patrol.id(), SyncOutcome.REFUSED, Problem.of(type, detail));
    }
}
