package cn.xunting.month;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.imports.ImportedFinding;
import cn.xunting.ledger.AppendDecisions;
import cn.xunting.ledger.AppendFindings;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SectionScore;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.sample.LoadSampleTime;
import cn.xunting.sample.SampleHall;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The sample's month, through the ledger and the scoring, comes to what was worked out by hand.
 *
 * <p>July 2026 has 23 working days there (11 worked, 13 a holiday), so a person who stays owes 92 sign-ins. S1 counts the
 * empty lines of {@code signins.csv} up to the morning's arrival of the 16th, less those that {@code corrections.csv} puts
 * right, and for X0118, whose leave of 1.5 days the wrong tier approved, six more: W15 has 15 of 552 absent, 15 ÷ 552 × 30 =
 * 0.82. X0135 served 9 days in W17 and 14 in W12: W17 has 216 person-days and a discipline sum of 5.5, 5.5 × 23 ÷ 216 = 0.59.
 * X0055 is away all month, so that W06 has 11 people: 2 ÷ 11 = 0.18.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SampleTotalsTest {
    private static final Instant MID_MONTH = Instant.parse("2026-07-16T06:00:00Z");

    @Inject
    TestHall halls;

    @Inject
    UpdateRoster roster;

    @Inject
    AppendFindings findings;

    @Inject
    AppendDecisions decisions;

    @Inject
    LoadSampleTime time;

    @Inject
    ScoreMonth scores;

    @Inject
    AdjustableClock clock;

    @AfterEach
    void put_the_clock_back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void every_unit_of_the_sample_has_the_sections_and_total_worked_out_by_hand() throws IOException {
        Hall hall = halls.found();
        clock.ahead(Duration.between(Clock.systemUTC().instant(), MID_MONTH));
        SampleHall sample = new SampleHall(clock, hall.time());
        load(hall, sample.load());
        time.load(caller(hall, AccountRole.LEADER), caller(hall, AccountRole.LEADER), sample.time(hall), true);
        List<String> scored = scores.score(hall, YearMonth.of(2026, 7)).assessed().results().pools().stream()
                .flatMap(pool -> pool.units().stream())
                .map(unit -> Stream.concat(
                                Stream.of(unit.unit()),
                                Stream.concat(
                                                unit.sections().stream().map(SectionScore::score),
                                                Stream.of(unit.total()))
                                        .map(Object::toString))
                        .reduce((left, right) -> left + "," + right)
                        .orElseThrow())
                .toList();
        List<String> byHand = lines("/sample/totals.csv");
        assertThat(byHand).hasSize(1 + 24);
        assertThat(scored).containsExactlyInAnyOrderElementsOf(byHand.subList(1, byHand.size()));
    }

    /** Under ids of this test, since an id belongs to one hall for good. */
    private void load(Hall hall, SampleHall.Sample sample) {
        roster.units(hall, sample.roster().units(), false);
        roster.staff(hall, sample.roster().staff(), false);
        roster.postings(hall, sample.roster().postings(), false);
        List<SyncFinding> sent = new ArrayList<>();
        List<SyncDecision> verified = new ArrayList<>();
        for (ImportedFinding finding : sample.findings()) {
            UUID id = UUID.randomUUID();
            sent.add(SyncFinding.of(id, finding.report()));
            if (finding.state() == FindingState.CONFIRMED) {
                DecisionReport verification = DecisionReport.of(DecisionKind.VERIFIED, "");
                verified.add(SyncDecision.of(UUID.randomUUID(), id, verification));
            }
        }
        assertThat(findings.append(caller(hall, AccountRole.INSPECTOR), sent))
                .extracting(Receipt::outcome)
                .containsOnly(SyncOutcome.ACCEPTED);
        decisions.takeOver(caller(hall, AccountRole.INSPECTOR), verified);
    }

    private static Caller caller(Hall hall, AccountRole role) {
        Officer officer = new Officer("sample", "示例", List.of(role), null, null, false);
        return new Caller(hall, 0, officer, new UUID(0, 0));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream content =
                Objects.requireNonNull(SampleTotalsTest.class.getResourceAsStream(resource), resource)) {
            return new String(content.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
