package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import cn.xunting.keys.Chain;
import cn.xunting.keys.ChainWalk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.NavigableMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** 验台账 — reads a hall's ledger from its first link to its last and finds the first position that is not as it was written. */
@ApplicationScoped
public class VerifyLedger {
    private static final int AT_ONCE = 1_000;

    private final Session session;
    private final LedgerContent content;
    private final LedgerPosition positions;
    private final Chain chain;

    VerifyLedger(Session session, LedgerContent content, LedgerPosition positions, Chain chain) {
        this.session = session;
        this.content = content;
        this.positions = positions;
        this.chain = chain;
    }

    /**
     * The walk along the hall's chain, to its end.
     *
     * @param awaitedHead a head noted down earlier, if there is one
     */
    @Transactional
    public ChainWalk walk(Hall hall, @Nullable String awaitedHead) {
        ChainWalk walk = new ChainWalk(chain, Chain.beginning(SealLedger.CHAIN, hall.id()), awaitedHead);
        long end = positions.current(hall);
        List<LedgerLinkRow> links = linksAfter(hall, 0, end);
        while (!links.isEmpty()) {
            long after = links.get(0).place.position() - 1;
            long upTo = links.get(links.size() - 1).place.position();
            NavigableMap<Long, String> digests =
                    session.doReturningWork(connection -> content.digests(connection, hall.id(), after, upTo));
            for (LedgerLinkRow link : links) {
                walk.take(link.place.position(), link.link(), digests.getOrDefault(link.place.position(), ""));
            }
            session.clear();
            links = linksAfter(hall, upTo, end);
        }
        if (walk.last() < end) {
            walk.broken(walk.last() + 1, "末尾的链节不见了");
        }
        List<String> beyond = session.doReturningWork(connection -> content.tablesBeyond(connection, hall.id(), end));
        if (!beyond.isEmpty() && positions.current(hall) == end) {
            walk.broken(end + 1, "有未经系统写入的行，在表 " + String.join("、", beyond));
        }
        return walk;
    }

    private List<LedgerLinkRow> linksAfter(Hall hall, long after, long end) {
        return session.createQuery(
                        "from LedgerLinkRow where place.hallId = ?1 and place.position > ?2 and place.position <= ?3"
                                + " order by place.position",
                        LedgerLinkRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, after)
                .setParameter(3, end)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
