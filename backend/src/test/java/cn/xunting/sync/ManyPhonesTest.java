package cn.xunting.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.Digest;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.Visit;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** What holds when many send at once, and what a large batch costs. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ManyPhonesTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    SessionFactory sessions;

    @Inject
    Clock clock;

    @Test
    void sixteen_concurrent_identical_batches_all_succeed_and_leave_one_row_each() throws Exception {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        SyncBatch batch = findings(200);
        List<List<Receipt>> answers =
                AllAtOnce.times(16, () -> ledger.sync(inspector, batch).receipts());
        assertThat(answers)
                .allSatisfy(receipts -> assertThat(receipts)
                        .extracting(Receipt::id)
                        .isEqualTo(
                                batch.findings().stream().map(SyncFinding::id).toList()));
        for (int i = 0; i < 200; i++) {
            int item = i;
            assertThat(answers.stream().map(receipts -> receipts.get(item).outcome()))
                    .containsOnly(SyncOutcome.ACCEPTED, SyncOutcome.ALREADY_HAVE)
                    .containsOnlyOnce(SyncOutcome.ACCEPTED);
        }
        assertThat(ledger.rows("finding", hall)).isEqualTo(200);
        assertThat(ledger.rows("finding_photo", hall)).isEqualTo(200);
    }

    @Test
    void sixteen_concurrent_batches_with_a_patrol_and_unknown_units_all_succeed() throws Exception {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        List<Visit> visits = IntStream.range(0, 10)
                .mapToObj(i -> new Visit("W01", clock.instant(), true))
                .toList();
        SyncBatch batch = new SyncBatch(
                IntStream.range(0, 20)
                        .mapToObj(i -> SyncFinding.of(UUID.randomUUID(), ledger.report("S2.1.2", "W77", null)))
                        .toList(),
                List.of(),
                List.of(new SyncPatrol(UUID.randomUUID(), clock.instant(), null, visits)));
        List<List<Receipt>> answers =
                AllAtOnce.times(16, () -> ledger.sync(inspector, batch).receipts());
        assertThat(answers.stream().map(receipts -> receipts.get(20).outcome()))
                .containsOnly(SyncOutcome.ACCEPTED, SyncOutcome.ALREADY_HAVE);
        assertThat(ledger.rows("quarantine", hall)).isEqualTo(20);
        assertThat(ledger.rows("patrol", hall)).isEqualTo(1);
    }

    @Test
    void a_reader_who_follows_the_cursor_sees_every_finding_of_concurrent_writers_exactly_once() throws Exception {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        int writers = 6;
        int batches = 12;
        String start = ledger.changes(inspector, null).cursor();
        AtomicInteger writing = new AtomicInteger(writers);
        Callable<List<UUID>> writer = () -> {
            try {
                List<UUID> sent = new ArrayList<>();
                for (int i = 0; i < batches; i++) {
                    SyncBatch batch = findings(5);
                    ledger.sync(inspector, batch);
                    batch.findings().forEach(finding -> sent.add(finding.id()));
                }
                return sent;
            } finally {
                writing.decrementAndGet();
            }
        };
        Callable<List<UUID>> reader = () -> {
            List<UUID> seen = new ArrayList<>();
            String cursor = start;
            boolean last;
            do {
                last = writing.get() == 0;
                Changes changes = ledger.changes(inspector, cursor);
                changes.findings().stream().map(Finding::id).forEach(seen::add);
                last = last && !changes.more();
                cursor = changes.cursor();
            } while (!last);
            return seen;
        };
        List<Callable<List<UUID>>> all = new ArrayList<>(Collections.nCopies(writers, writer));
        all.add(reader);
        all.add(reader);
        List<List<UUID>> answers = AllAtOnce.calls(all);
        List<UUID> sent =
                answers.subList(0, writers).stream().flatMap(List::stream).toList();
        assertThat(sent).hasSize(writers * batches * 5);
        assertThat(answers.get(writers)).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(answers.get(writers + 1)).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void a_batch_of_200_costs_no_more_statements_than_one_of_20() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        long few = statementsFor(() -> ledger.sync(inspector, findings(20)));
        long many = statementsFor(() -> ledger.sync(inspector, findings(200)));
        assertThat(many).isBetween(few - 2, few + 2).isLessThan(40);
    }

    @Test
    void two_hundred_findings_of_unknown_units_cost_no_more_statements_than_twenty() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        long few = statementsFor(() -> ledger.sync(inspector, misplaced(20)));
        long many = statementsFor(() -> ledger.sync(inspector, misplaced(200)));
        assertThat(many).isBetween(few - 2, few + 2).isLessThan(40);
    }

    @Test
    void two_hundred_patrols_cost_no_more_statements_than_twenty_new_or_known() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        SyncBatch few = patrols(20);
        SyncBatch many = patrols(200);
        long fewNew = statementsFor(() -> ledger.sync(inspector, few));
        long manyNew = statementsFor(() -> ledger.sync(inspector, many));
        assertThat(manyNew).isBetween(fewNew - 2, fewNew + 2).isLessThan(40);
        long fewKnown = statementsFor(() -> ledger.sync(inspector, few));
        long manyKnown = statementsFor(() -> ledger.sync(inspector, many));
        assertThat(manyKnown).isBetween(fewKnown - 2, fewKnown + 2).isLessThan(40);
    }

    private long statementsFor(Runnable work) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            work.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private SyncBatch findings(int number) {
        return batch(number, "W01");
    }

    private SyncBatch misplaced(int number) {
        return batch(number, "W77");
    }

    private SyncBatch batch(int number, String unit) {
        return new SyncBatch(
                Stream.generate(UUID::randomUUID)
                        .limit(number)
                        .map(id -> SyncFinding.of(id, ledger.report("S3.1.1", unit, null, photoOf(id))))
                        .toList(),
                List.of(),
                List.of());
    }

    private SyncBatch patrols(int number) {
        List<Visit> visits = List.of(new Visit("W01", clock.instant(), true));
        return new SyncBatch(
                List.of(),
                List.of(),
                Stream.generate(() -> new SyncPatrol(UUID.randomUUID(), clock.instant(), null, visits))
                        .limit(number)
                        .toList());
    }

    private static String photoOf(UUID finding) {
        return Digest.sha256(finding.toString().getBytes(StandardCharsets.UTF_8));
    }
}
