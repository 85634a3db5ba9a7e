package cn.xunting.ledger;

import cn.xunting.keys.Chain;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.NavigableMap;
import org.hibernate.Session;

/** 封链 — gives each new position of a hall's ledger its link, in the transaction that writes it. */
@ApplicationScoped
class SealLedger {
    static final String CHAIN = "ledger";

    private static final int AT_ONCE = 1_000;

    private final Session session;
    private final LedgerContent content;
    private final Chain chain;

    SealLedger(Session session, LedgerContent content, Chain chain) {
        this.session = session;
        this.content = content;
        this.chain = chain;
    }

    /** Links the positions in {@code (after, upTo]}; what stands there must be written, and the hall's lock held. */
    void seal(long hall, long after, long upTo) {
        session.flush();
        String before = lastMac(hall);
        for (long from = after; from < upTo; from += AT_ONCE) {
            long start = from;
            long end = Math.min(upTo, from + AT_ONCE);
            NavigableMap<Long, String> digests =
                    session.doReturningWork(connection -> content.digests(connection, hall, start, end));
            for (Map.Entry<Long, String> position : digests.entrySet()) {
                LedgerLinkRow row = new LedgerLinkRow();
                row.place = new LedgerLinkRow.Place(hall, position.getKey());
                Chain.Link link = chain.next(before, position.getKey(), position.getValue());
                row.keyId = link.keyId();
                row.mac = link.mac();
                before = link.mac();
                session.persist(row);
            }
        }
        session.flush();
    }

    private String lastMac(long hall) {
        return session.createQuery(
                        "select mac from LedgerLinkRow where place.hallId = ?1 order by place.position desc",
                        String.class)
                .setParameter(1, hall)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(Chain.beginning(CHAIN, hall));
    }
}
