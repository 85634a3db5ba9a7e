package cn.xunting.audit;

import cn.xunting.attendance.VerifyPunches;
import cn.xunting.hall.Hall;
import cn.xunting.hall.Halls;
import cn.xunting.keys.Chain;
import cn.xunting.keys.ChainWalk;
import cn.xunting.ledger.VerifyLedger;
import cn.xunting.model.wire.office.AuditVerification;
import cn.xunting.model.wire.office.ChainCheck;
import cn.xunting.model.wire.office.ChainState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 验证 — checks a hall's ledger and audit log against their chains. */
@ApplicationScoped
public class VerifyChains {
    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;
    private final Halls halls;
    private final VerifyLedger ledger;
    private final VerifyPunches punches;
    private final Chain chain;
    private final Clock clock;

    VerifyChains(
            EntityManager entities, Halls halls, VerifyLedger ledger, VerifyPunches punches, Chain chain, Clock clock) {
        this.entities = entities;
        this.halls = halls;
        this.ledger = ledger;
        this.punches = punches;
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * Reads both chains from end to end.
     *
     * @param ledgerHead a head of the ledger's chain noted down earlier, if there is one
     * @param auditHead likewise of the audit log's
     */
    public AuditVerification verify(Hall hall, @Nullable String ledgerHead, @Nullable String auditHead) {
        ChainWalk ledgerWalk = ledger.walk(hall, ledgerHead);
        punches.firstChanged(hall).ifPresent(position -> ledgerWalk.broken(position, "这一批打卡记录被改动过"));
        ChainCheck ofLedger = ledgerWalk.verdict();
        ChainCheck ofAudit = audit(hall.id(), auditHead);
        if (halls.isOne() && ofAudit.state() == ChainState.INTACT) {
            ChainCheck ofNoHall = audit(AppendAudit.NO_HALL, null);
            ofAudit = ofNoHall.state() == ChainState.INTACT ? ofAudit : ofNoHall;
        }
        boolean intact = ofLedger.state() == ChainState.INTACT && ofAudit.state() == ChainState.INTACT;
        return new AuditVerification(clock.instant(), intact, ofLedger, ofAudit);
    }

    /** The log of a hall, or of none. */
    @Transactional
    ChainCheck audit(long hall, @Nullable String awaitedHead) {
        ChainWalk walk = new ChainWalk(chain, Chain.beginning(AppendAudit.CHAIN, hall), awaitedHead);
        long end = Optional.ofNullable(entities.find(AuditHeadRow.class, hall))
                .map(head -> head.number)
                .orElse(0L);
        List<AuditRow> rows = after(hall, 0);
        while (!rows.isEmpty()) {
            rows.forEach(row -> walk.take(row.place.number(), row.link(), row.content()));
            entities.clear();
            rows = after(hall, walk.last());
        }
        if (walk.last() < end) {
            walk.broken(walk.last() + 1, "末尾的记录不见了");
        }
        return walk.verdict();
    }

    private List<AuditRow> after(long hall, long number) {
        return entities.createQuery(
                        "from AuditRow where place.hallId = ?1 and place.number > ?2 order by place.number",
                        AuditRow.class)
                .setParameter(1, hall)
                .setParameter(2, number)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
