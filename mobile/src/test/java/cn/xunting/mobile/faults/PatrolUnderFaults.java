package cn.xunting.mobile.faults;

import cn.xunting.mobile.Engine;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxFull;
import cn.xunting.mobile.picture.JpegEncoder;
import cn.xunting.mobile.picture.Raster;
import cn.xunting.mobile.port.Lifecycle;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.store.StoreFailed;
import cn.xunting.mobile.sync.JdkHttp;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.HallTime;
import cn.xunting.model.PostingRole;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The app in a JVM of its own: the real engine with its own timer, and an inspector without a screen who taps, takes back,
 * records that nobody was there, asks to send, and signs in whenever the app says so, until the process is killed. What it
 * says is what a screen would have shown. With a third argument it taps no more and sends until nothing is left.
 */
final class PatrolUnderFaults {
    private static final List<String> INSPECTORS = List.of("inspector", "inspector2");
    private static final Lifecycle ALWAYS_IN_FRONT = new Lifecycle() {
        @Override
        public void onResume(Runnable listener) {}

        @Override
        public void onPause(Runnable listener) {}
    };

    private final Clock clock = Clock.systemUTC();
    private final UuidV7 ids = new UuidV7(clock);
    private final Engine engine;
    private final String server;
    private final Random random;

    private PatrolUnderFaults(Engine engine, String server, long seed) {
        this.engine = engine;
        this.server = server;
        this.random = new Random(seed);
    }

    public static void main(String... arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        try (Engine engine =
                Engine.open(folder, Clock.systemUTC(), new JdkHttp(Duration.ofSeconds(5)), ALWAYS_IN_FRONT)) {
            say("open " + engine.damagedOutbox().isPresent());
            PatrolUnderFaults patrol = new PatrolUnderFaults(engine, arguments[1], Long.parseLong(arguments[2]));
            if (arguments.length > 3) {
                patrol.finish();
            } else {
                patrol.walk();
            }
        }
    }

    private void walk() throws InterruptedException {
        while (true) {
            beSignedIn(INSPECTORS.get(random.nextInt(INSPECTORS.size())));
            try {
                step();
            } catch (OutboxFull | StoreFailed e) {
                say("full");
                Thread.sleep(50);
            }
            Thread.sleep(5 + random.nextInt(60));
        }
    }

    private void step() {
        switch (random.nextInt(12)) {
            case 0, 1 -> engine.uplink().sendNow();
            case 2 -> undo();
            case 3 -> {
                if (random.nextInt(4) == 0) {
                    engine.signInGate().signOut();
                }
            }
            default -> {
                for (int more = random.nextInt(3); more >= 0; more--) {
                    tap();
                }
            }
        }
    }

    private UUID tap() {
        String account = engine.hall().officer().map(Officer::account).orElse("");
        LocalDate today = HallTime.CHINA.dayOf(clock.instant());
        List<PostingEntry> people = engine.hall().roster().postings().stream()
                .filter(posting -> posting.role() == PostingRole.STAFF && posting.covers(today))
                .toList();
        if (account.isEmpty() || people.isEmpty()) {
            return new UUID(0, 0);
        }
        PostingEntry person = people.get(random.nextInt(people.size()));
        List<byte[]> photos = random.nextInt(3) == 0
                ? List.of()
                : random.nextInt(4) == 0 ? List.of(photo(), photo()) : List.of(photo());
        Instant now = clock.instant();
        UUID id = ids.next();
        FindingReport report = new FindingReport(
                "S3.6.1",
                person.unit(),
                person.staffNo(),
                null,
                now,
                1 + random.nextInt(3),
                null,
                "第 " + id + " 条",
                photos.stream().map(Digest::sha256).toList(),
                null,
                now,
                "故障测试");
        SyncFinding meant = SyncFinding.of(id, report);
        say("tapping " + id + " " + account + " " + WireJson.encode(meant));
        engine.outbox().add(account, id, report, photos);
        say("kept " + id);
        if (random.nextInt(6) == 0) {
            UUID said = ids.next();
            say("saying " + said + " " + id);
            engine.outbox()
                    .say(
                            account,
                            new SyncDecision(
                                    said, id, DecisionKind.ABSENT, "代表不在场", clock.instant(), "故障测试", null, null));
            say("said " + said);
        }
        return id;
    }

    private void undo() {
        UUID id = tap();
        say("undoing " + id);
        say("undone " + id + " " + engine.outbox().undo(id));
    }

    /** Signs in where the app asks for it, as somebody new or as whoever was signed in, and waits for the roster. */
    private void beSignedIn(String account) throws InterruptedException {
        HallCopy hall = engine.hall();
        for (int tries = 0; hall.officer().isEmpty() || engine.uplink().status().link() == Link.SIGNED_OUT; tries++) {
            if (signIn(account) instanceof Outcome.SignedIn) {
                say("signed-in " + account);
                break;
            }
            Thread.sleep(Math.min(500, 20 * tries));
        }
        while (hall.roster().postings().isEmpty()) {
            engine.uplink().sendNow();
            Thread.sleep(100);
            if (engine.uplink().status().link() == Link.SIGNED_OUT) {
                return;
            }
        }
    }

    private Outcome signIn(String account) {
        return engine.signInGate()
                .signIn(server, account, "xunting-demo")
                .toCompletableFuture()
                .join();
    }

    /** Signs in as each in turn until everything of theirs is on the server. */
    private void finish() throws InterruptedException {
        for (String account : INSPECTORS) {
            while (!(signIn(account) instanceof Outcome.SignedIn)) {
                Thread.sleep(200);
            }
            while (unsent(account) > 0) {
                engine.uplink().sendNow();
                Thread.sleep(200);
            }
        }
        engine.outbox().items().stream()
                .filter(item -> item.state() == ItemState.NEEDS_ATTENTION)
                .forEach(item -> say("attention " + item.id() + " " + item.problem()));
        engine.outbox().decisions().stream()
                .filter(said -> said.state() == ItemState.NEEDS_ATTENTION)
                .forEach(said -> say("attention " + said.decision().id() + " " + said.problem()));
        say("finished");
    }

    private long unsent(String account) {
        long items = engine.outbox().items().stream()
                .filter(item -> item.author().equals(account) && isUnderWay(item.state()))
                .count();
        long said = engine.outbox().decisions().stream()
                .filter(one -> one.sender().equals(account) && isUnderWay(one.state()))
                .count();
        return items + said;
    }

    private static boolean isUnderWay(ItemState state) {
        return state == ItemState.SAVED || state == ItemState.WAITING;
    }

    /** A real JPEG that nobody has taken before. */
    private byte[] photo() {
        int[] pixels = random.ints(160 * 120, 0, 1 << 24)
                .map(colour -> 0xff000000 | colour)
                .toArray();
        return JpegEncoder.encode(new Raster(160, 120, pixels), 80);
    }

    @SuppressWarnings("SystemOut") // the other process reads it
    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
