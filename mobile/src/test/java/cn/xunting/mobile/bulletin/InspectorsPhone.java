package cn.xunting.mobile.bulletin;

import cn.xunting.mobile.confirm.Choice;
import cn.xunting.mobile.confirm.ConfirmViewModel;
import cn.xunting.mobile.confirm.SignDecision;
import cn.xunting.mobile.desk.KeptReason;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.outbox.OutboxDecision;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.outbox.OutboxPatrol;
import cn.xunting.mobile.outbox.QueueExport;
import cn.xunting.mobile.outbox.ReasonDraft;
import cn.xunting.mobile.picture.JpegEncoder;
import cn.xunting.mobile.picture.Raster;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.mobile.port.Uplink;
import cn.xunting.mobile.sync.HttpSignInGate;
import cn.xunting.mobile.sync.SyncJob;
import cn.xunting.model.Digest;
import cn.xunting.model.PostingRole;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.PostingEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** The app below its screens, on one folder; rounds run when they are told to. */
final class InspectorsPhone implements AutoCloseable {
    static final String UNIT = "W15";
    static final String REPRESENTED = "W01";
    static final String ITEM = "S3.6.1";

    private final Clock clock;
    private final DurableOutbox outbox;
    private final DurableHallCopy hall;
    private final QueueExport export;
    private final HttpSignInGate gate;
    private final SyncJob sync;
    private final Patrols patrols;

    InspectorsPhone(Path folder, Clock clock, Http http) {
        this.clock = clock;
        outbox = DurableOutbox.open(folder.resolve("outbox"), clock);
        export = QueueExport.open(folder.resolve("exports"), outbox, clock);
        hall = DurableHallCopy.open(folder.resolve("hall"));
        gate = new HttpSignInGate(http, hall.session(), Runnable::run, () -> {});
        patrols = new Patrols(hall, outbox, new Today(hall, outbox, clock), clock);
        sync = new SyncJob(outbox.sendQueue(), hall, http, clock, new Random(1));
    }

    Outcome signIn(String server, String password) {
        return gate.signIn(server, "inspector", password).toCompletableFuture().join();
    }

    /** Sets out and finds nothing at the window whose representative is there; on disk when it returns. */
    UUID setOut() {
        patrols.begin();
        patrols.nothingFound(REPRESENTED);
        return outbox.patrols().all().get(0).id();
    }

    void endPatrol() {
        patrols.end();
    }

    OutboxPatrol patrol() {
        return outbox.patrols().all().get(0);
    }

    /** A tap with a photo; on disk when it returns. */
    UUID tap() {
        return tap(UNIT);
    }

    /** A tap at the window whose representative is there and acknowledges it with their PIN; on disk when it returns. */
    UUID tapAndSign(String pin) {
        UUID id = tap(REPRESENTED);
        Threads here = new Threads(Runnable::run, Runnable::run, Runnable::run);
        SignDecision sign = new SignDecision(hall, outbox, clock, "测试手机");
        KeptReason kept = new KeptReason(ReasonDraft.Kind.ANSWER, hall, outbox, clock, here, here.afterPause());
        ConfirmViewModel confirm =
                new ConfirmViewModel(hall, outbox, sha256 -> Optional.empty(), sign, kept, clock, here, words -> {});
        confirm.open(id);
        confirm.answer().choice().set(Choice.ACKNOWLEDGED);
        confirm.proceed();
        pin.chars().forEach(digit -> confirm.enter(digit - '0'));
        return id;
    }

    List<OutboxDecision> decisions() {
        return outbox.decisions();
    }

    /** Writes what is unsent into files for an administrator. */
    List<Path> export(Path folder, String password) throws IOException {
        return export.write(folder, "测试手机", password.toCharArray());
    }

    /** Types in the code that the import answered; how many items that lets go. */
    Optional<Integer> release(String code) {
        return export.release(code);
    }

    byte[] photo(String sha256) {
        return outbox.photo(sha256);
    }

    private UUID tap(String unit) {
        Instant now = clock.instant();
        PostingEntry person = hall.roster().postings().stream()
                .filter(posting -> posting.unit().equals(unit) && posting.role() == PostingRole.STAFF)
                .findFirst()
                .orElseThrow();
        byte[] photo = photo(now.toEpochMilli());
        UUID id = new UuidV7(clock).next();
        FindingReport report = new FindingReport(
                ITEM,
                unit,
                person.staffNo(),
                null,
                now,
                1,
                null,
                "离线时记下",
                List.of(Digest.sha256(photo)),
                patrols.current().map(walked -> walked.patrol().toString()).orElse(null),
                now,
                "测试手机");
        outbox.add("inspector", id, report, List.of(photo));
        return id;
    }

    void round() {
        sync.runRound();
    }

    Uplink.Status status() {
        return sync.status();
    }

    List<OutboxItem> items() {
        return outbox.items();
    }

    /** A real JPEG, another for every seed. */
    private static byte[] photo(long seed) {
        int[] pixels = new int[320 * 240];
        Arrays.setAll(pixels, i -> 0xff000000 | (int) (i * 2654435761L + seed));
        return JpegEncoder.encode(new Raster(320, 240, pixels), 85);
    }

    @Override
    public void close() {
        export.close();
        outbox.close();
        hall.close();
    }
}
