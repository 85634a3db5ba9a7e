package cn.xunting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AppendOnlyTest {
    @Inject
    EveryLedgerRow everyRow;

    @Inject
    TestLedger ledger;

    @Inject
    EntityManager entities;

    @Test
    void the_applications_own_account_can_neither_change_nor_delete_a_ledger_row() {
        Hall hall = everyRow.hall();
        for (String table : EveryLedgerRow.TABLES) {
            demandDenied("update " + table + " set hall_id = hall_id + 1 where hall_id = ?1", hall);
            demandDenied("delete from " + table + " where hall_id = ?1", hall);
            assertThat(ledger.rows(table, hall)).as(table).isPositive();
        }
    }

    private void demandDenied(String statement, Hall hall) {
        Throwable failure = catchThrowable(() -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement)
                        .setParameter(1, hall.id())
                        .executeUpdate()));
        assertThat(failure)
                .as(statement)
                .rootCause()
                .isInstanceOf(SQLException.class)
                .message()
                .containsAnyOf("denied", "append-only");
    }
}
