package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import cn.xunting.hall.Positions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * 台账前移 — gives a change that is kept elsewhere, such as a leave or a file of punches, its place in the hall's ledger. Whoever
 * knows the position knows whether anything changed since.
 */
@ApplicationScoped
public class AdvanceLedger implements Positions {
    private final LedgerPosition positions;

    AdvanceLedger(LedgerPosition positions) {
        this.positions = positions;
    }

    /**
     * Takes the next position and holds the hall's lock to the end of the running transaction: take it once all else is
     * written, and no phone waits longer than it must.
     */
    @Override
    @Transactional(TxType.MANDATORY)
    public long advance(Hall hall) {
        return ++positions.lock(hall).position;
    }

    /** The last position given out, as committed. */
    @Transactional
    public long current(Hall hall) {
        return positions.current(hall);
    }
}
