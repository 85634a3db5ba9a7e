package cn.xunting.mobile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.bulletin.RunningBackend;
import cn.xunting.model.Digest;
import cn.xunting.model.HallTime;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Decision;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The app is killed again and again while it taps and syncs through a network that misbehaves. At the end everything it
 * showed as saved is on the server exactly once, byte for byte, and the score is that of a backend which never saw any of
 * it. {@code -Dxunting.faults.kills=200 -Dxunting.faults.seed=…} for more than the small part that every build runs.
 */
class FaultSuiteTest {
    private static final int KILLS = Integer.getInteger("xunting.faults.kills", 20);
    private static final long SEED = Long.getLong("xunting.faults.seed", 20231009L);
    private static final long FINISH_MILLIS = 5 * 60_000L;

    @TempDir
    Path home;

    private final Promises promises = new Promises();
    private final Map<KillPoint.Kind, Integer> killed = new EnumMap<>(KillPoint.Kind.class);
    private int tooLate;

    @Test
    void what_was_shown_as_saved_is_on_the_server_exactly_once_and_scores_as_if_nothing_had_happened()
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (RunningBackend backend = RunningBackend.start(Files.createDirectories(home.resolve("backend")));
                MisbehavingProxy network =
                        new MisbehavingProxy(URI.create(backend.address()).getPort(), SEED)) {
            killAgainAndAgain(network);
            network.behave();
            finish(network);
            report(network, began);
            assertEveryFaultHappened(network);
            assertEverythingSavedIsThere(new HallRecords(backend));
            assertTheScoreIsThatOfAFreshHall(new HallRecords(backend));
        }
    }

    private void killAgainAndAgain(MisbehavingProxy network) throws IOException, InterruptedException {
        var random = new Random(SEED);
        for (int life = 1; life <= KILLS; life++) {
            // The first one lives until it has signed in and tapped: without a roster there is nothing to tap.
            KillPoint point = life == 1 ? KillPoint.atLine(6) : KillPoint.drawn(random);
            network.tell(point::passed);
            Consumer<Integer> heard = lines -> point.heardLine();
            try (PatrolProcess app = PatrolProcess.walking(phone(), network.address(), random.nextLong(), heard)) {
                point.arm(app::kill);
                if (point.kind() != KillPoint.Kind.WHILE_STARTING) {
                    app.awaitFirstLine();
                }
                if (!app.ended(life == 1 ? FINISH_MILLIS : point.millis())) {
                    tooLate += point.isTime() ? 0 : 1;
                    app.kill();
                    assertThat(app.ended(20_000)).isTrue();
                }
                killed.merge(point.kind(), 1, Integer::sum);
                assertThat(app.said()).doesNotContain("open true");
                promises.hear(app.said());
            }
        }
        network.tell(moment -> {});
    }

    /** The last life of the app, in which nothing goes wrong any more. */
    private void finish(MisbehavingProxy network) throws IOException, InterruptedException {
        try (PatrolProcess app = PatrolProcess.finishing(phone(), network.address())) {
            assertThat(app.ended(FINISH_MILLIS)).isTrue();
            assertThat(app.said()).containsExactly("open false", "finished");
        }
    }

    /** A suite in which nothing went wrong proves nothing; the small part leaves something to chance. */
    private static void assertEveryFaultHappened(MisbehavingProxy network) {
        assertThat(network.done()).hasSizeGreaterThan(3);
        if (KILLS >= 200) {
            assertThat(network.done()).containsOnlyKeys(Fault.values());
            for (int tenth = 0; tenth < 10; tenth++) {
                assertThat(network.brokenAfter(tenth)).as(tenth + " tenths").isPositive();
            }
        }
    }

    private void assertEverythingSavedIsThere(HallRecords records) throws IOException {
        List<Finding> found = recorded(records);
        assertThat(found).extracting(Finding::id).doesNotHaveDuplicates();
        Map<UUID, Finding> byId = new LinkedHashMap<>();
        found.forEach(finding -> byId.put(finding.id(), finding));
        assertThat(byId.keySet()).containsAll(promises.saved).noneMatch(promises.undone::contains);
        assertThat(promises.saved).isNotEmpty();

        for (Finding finding : found) {
            Promises.Tapped tapped = promises.tapped(finding.id());
            assertThat(asTapped(finding)).isEqualTo(tapped.finding());
            assertThat(finding.recorder()).isEqualTo(tapped.author());
            for (String photo : finding.photos()) {
                assertThat(Digest.sha256(records.photo(photo))).isEqualTo(photo);
            }
            assertThat(finding.decisions()).extracting(Decision::id).doesNotHaveDuplicates();
        }
        promises.decisions.forEach((decision, about) -> assertThat(byId.get(about))
                .satisfies(finding ->
                        assertThat(finding.decisions()).extracting(Decision::id).contains(decision)));
    }

    /** The same facts, sent once and in order to a hall that has never seen a fault. */
    private void assertTheScoreIsThatOfAFreshHall(HallRecords records) throws IOException, InterruptedException {
        List<Finding> found = recorded(records);
        try (RunningBackend backend = RunningBackend.start(Files.createDirectories(home.resolve("fresh")))) {
            HallRecords fresh = new HallRecords(backend);
            for (String author :
                    new TreeSet<>(found.stream().map(Finding::recorder).toList())) {
                List<Finding> own = found.stream()
                        .filter(finding -> finding.recorder().equals(author))
                        .sorted(Comparator.comparing(Finding::id))
                        .toList();
                for (int from = 0; from < own.size(); from += 50) {
                    send(fresh, author, own.subList(from, Math.min(own.size(), from + 50)));
                }
            }
            for (YearMonth month : months(found)) {
                assertThat(records.results(month)).isEqualTo(fresh.results(month));
            }
        }
    }

    private static void send(HallRecords fresh, String author, List<Finding> own) throws IOException {
        List<SyncDecision> decisions = own.stream()
                .flatMap(finding -> finding.decisions().stream()
                        .map(said -> new SyncDecision(
                                said.id(), finding.id(), said.kind(), said.reason(), null, null, null, null)))
                .toList();
        List<Receipt> receipts = fresh.sync(
                        author,
                        new SyncBatch(own.stream().map(FaultSuiteTest::asTapped).toList(), decisions, List.of()))
                .receipts();
        assertThat(receipts).extracting(Receipt::outcome).containsOnly(SyncOutcome.ACCEPTED);
    }

    private List<Finding> recorded(HallRecords records) throws IOException {
        List<Finding> found = new ArrayList<>();
        for (YearMonth month : months(List.of())) {
            found.addAll(records.findings(month).stream()
                    .filter(finding -> "故障测试".equals(finding.device()))
                    .toList());
        }
        return found;
    }

    /** The months that were tapped in: one, but for a night at the end of a month. */
    private List<YearMonth> months(List<Finding> found) {
        var months = new TreeSet<YearMonth>();
        months.add(HallTime.CHINA.monthOf(Clock.systemUTC().instant()));
        promises.tapped
                .values()
                .forEach(tapped ->
                        months.add(HallTime.CHINA.monthOf(tapped.finding().occurredAt())));
        found.forEach(finding -> months.add(finding.month()));
        return List.copyOf(months);
    }

    private static SyncFinding asTapped(Finding f) {
        return new SyncFinding(
                f.id(),
                f.item(),
                f.unit(),
                f.staffNo(),
                f.counter(),
                f.occurredAt(),
                f.quantity(),
                f.matter(),
                f.note(),
                f.photos(),
                f.patrol(),
                f.phoneTime(),
                f.device());
    }

    private Path phone() {
        return home.resolve("phone");
    }

    @SuppressWarnings("SystemOut") // for whoever runs it, beside the test's verdict
    private void report(MisbehavingProxy network, long began) {
        long photos = promises.tapped.values().stream()
                .mapToLong(tapped -> tapped.finding().photos().size())
                .sum();
        String tenths = IntStream.range(0, 10)
                .mapToObj(tenth -> tenth + "/10:" + network.brokenAfter(tenth))
                .collect(Collectors.joining(" "));
        System.out.printf(
                "Fault suite, seed %d: %d kills %s (%d by the time limit), %d findings saved, %d taken back, %d left open, "
                        + "%d photos, %d decisions%n  faults %s%n  photos broken off after %s%n  %d s%n",
                SEED,
                KILLS,
                killed,
                tooLate,
                promises.saved.size(),
                promises.undone.size(),
                promises.open.size(),
                photos,
                promises.decisions.size(),
                network.done(),
                tenths,
                (System.nanoTime() - began) / 1_000_000_000);
    }
}
