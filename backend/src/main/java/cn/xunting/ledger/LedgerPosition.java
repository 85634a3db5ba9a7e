package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * 台账位置 — numbers a hall's ledger rows. Whoever appends holds the hall's number to the end of the transaction: appends of
 * a hall come one after another, a position is visible once all before it are, and a cursor never skips one.
 */
@ApplicationScoped
class LedgerPosition {
    private final EntityManager entities;

    LedgerPosition(EntityManager entities) {
        this.entities = entities;
    }

    /** The last position given out, as committed. */
    @Transactional
    long current(Hall hall) {
        return entities.createQuery("select position from LedgerPositionRow where hallId = ?1", Long.class)
                .setParameter(1, hall.id())
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** Takes the hall's lock; positions are then handed out by {@code ++row.position}. */
    @Transactional(TxType.MANDATORY)
    LedgerPositionRow lock(Hall hall) {
        LedgerPositionRow row = entities.find(LedgerPositionRow.class, hall.id(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            entities.createNativeQuery("insert ignore into ledger_position values (?1, 0)")
                    .setParameter(1, hall.id())
                    .executeUpdate();
            row = entities.find(LedgerPositionRow.class, hall.id(), LockModeType.PESSIMISTIC_WRITE);
        }
        return row;
    }
}
