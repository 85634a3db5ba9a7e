package cn.xunting.patrol;

import cn.xunting.access.Caller;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.office.PatrolEntry;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 查巡查 — the patrols of a month, as far as somebody may know of them. */
@ApplicationScoped
class ReadPatrols {
    private final EntityManager entities;
    private final Clock clock;

    ReadPatrols(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param asked the month they began in; the one that runs if absent */
    @Transactional
    Page<PatrolEntry> page(Caller caller, @Nullable YearMonth asked, @Nullable String cursor, @Nullable String limit) {
        HallTime time = caller.hall().time();
        YearMonth month = asked == null ? YearMonth.from(time.dayOf(clock.instant())) : asked;
        List<PatrolEntry> found = entities.createQuery(
                        "select distinct p from PatrolRow p left join fetch p.visits where p.hallId = ?1"
                                + " and p.startedAt >= ?2 and p.startedAt < ?3 and (?4 = true or p.inspector = ?5)"
                                + " order by p.startedAt desc, p.id desc",
                        PatrolRow.class)
                .setParameter(1, caller.hall().id())
                .setParameter(2, time.startOf(month.atDay(1)))
                .setParameter(3, time.startOf(month.plusMonths(1).atDay(1)))
                .setParameter(4, caller.readsAssessment())
                .setParameter(5, caller.account())
                .getResultStream()
                .map(PatrolRow::entry)
                .toList();
        return Cursor.page(found, patrol -> patrol.id().toString(), cursor, limit);
    }
}
