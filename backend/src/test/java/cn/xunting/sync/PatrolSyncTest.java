package cn.xunting.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.Visit;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PatrolSyncTest {
    private static final Instant START = Instant.parse("2026-06-01T01:00:00Z");
    private static final Instant END = START.plusSeconds(3600);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    Session database;

    @Test
    void a_patrol_grows_and_a_report_that_was_overtaken_changes_nothing() {
        Hall hall = halls.withWindows(3);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        UUID patrol = UUID.randomUUID();
        assertThat(send(inspector, patrol, 1, null)).isEqualTo(SyncOutcome.ACCEPTED);
        assertThat(send(inspector, patrol, 3, null)).isEqualTo(SyncOutcome.ACCEPTED);
        assertThat(send(inspector, patrol, 3, END)).isEqualTo(SyncOutcome.ACCEPTED);
        assertThat(send(inspector, patrol, 3, null)).isEqualTo(SyncOutcome.ALREADY_HAVE);
        assertThat(send(inspector, patrol, 2, null)).isEqualTo(SyncOutcome.ALREADY_HAVE);
        assertThat(send(inspector, patrol, 3, END)).isEqualTo(SyncOutcome.ALREADY_HAVE);
        assertThat(visits(hall)).containsExactly("W01", "W02", "W03");
        assertThat(ended(hall)).isEqualTo(1);
    }

    @Test
    void a_late_visit_of_an_ended_patrol_does_not_open_it_again() {
        Hall hall = halls.withWindows(3);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        UUID patrol = UUID.randomUUID();
        send(inspector, patrol, 1, END);
        assertThat(send(inspector, patrol, 2, null)).isEqualTo(SyncOutcome.ACCEPTED);
        assertThat(visits(hall)).containsExactly("W01", "W02");
        assertThat(ended(hall)).isEqualTo(1);
    }

    @Test
    void a_patrol_belongs_to_the_inspector_who_walked_it() {
        Hall hall = halls.withWindows(2);
        UUID patrol = UUID.randomUUID();
        send(halls.as(hall, AccountRole.INSPECTOR), patrol, 1, null);
        assertThat(send(halls.as(hall, AccountRole.INSPECTOR), patrol, 2, null)).isEqualTo(SyncOutcome.REFUSED);
        assertThat(send(halls.as(hall, AccountRole.REVIEWER), UUID.randomUUID(), 1, null))
                .isEqualTo(SyncOutcome.REFUSED);
        assertThat(visits(hall)).containsExactly("W01");
    }

    private SyncOutcome send(RequestSpecification by, UUID id, int visits, @Nullable Instant endedAt) {
        SyncPatrol patrol = new SyncPatrol(
                id,
                START,
                endedAt,
                IntStream.rangeClosed(1, visits)
                        .mapToObj(i -> new Visit("W%02d".formatted(i), START.plusSeconds(60L * i), true))
                        .toList());
        return ledger.sync(by, new SyncBatch(List.of(), List.of(), List.of(patrol)))
                .receipts()
                .get(0)
                .outcome();
    }

    private List<String> visits(Hall hall) {
        return database.createNativeQuery(
                        "select v.unit from visit v join patrol p on p.id = v.patrol_id where p.hall_id = ?1"
                                + " order by v.ordinal",
                        String.class)
                .setParameter(1, hall.id())
                .getResultList();
    }

    private long ended(Hall hall) {
        return database.createNativeQuery(
                        "select count(*) from patrol where hall_id = ?1 and ended_at is not null", Long.class)
                .setParameter(1, hall.id())
                .getSingleResult();
    }
}
