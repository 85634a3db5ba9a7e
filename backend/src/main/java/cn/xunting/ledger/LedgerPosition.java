package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * 台账位置 — numbers a hall's ledger rows. Whoever appends holds the hall's number to the end of the transaction: appends of
 * a hall come one after another, a position is visible once all before it are, and a cursor never skips one. Whatever
 * positions were given out when the transaction ends are sealed; nobody who appends has to think of it.
 */
@ApplicationScoped
class LedgerPosition {
    private final EntityManager entities;
    private final SealLedger seal;
    private final TransactionSynchronizationRegistry transactions;

    LedgerPosition(EntityManager entities, SealLedger seal, TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.seal = seal;
        this.transactions = transactions;
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
        if (transactions.getResource(row) == null) {
            transactions.putResource(row, row);
            sealAtTheEnd(row);
        }
        return row;
    }

    /** Hibernate runs it when all is flushed and before it gives the connection back. */
    private void sealAtTheEnd(LedgerPositionRow row) {
        long before = row.position;
        entities.unwrap(SharedSessionContractImplementor.class)
                .getTransactionCompletionCallbacks()
                .registerCallback((BeforeCompletionCallback) inner -> {
                    if (row.position > before) {
                        seal.seal(row.hallId, before, row.position);
                    }
                });
    }
}
