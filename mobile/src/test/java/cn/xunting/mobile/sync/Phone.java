package cn.xunting.mobile.sync;

import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.outbox.Findings;
import cn.xunting.mobile.outbox.HandClock;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.SignInGate;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A phone's engine whose rounds and clock a test drives by hand. */
final class Phone implements AutoCloseable {
    final HandClock clock = new HandClock(Findings.MONDAY_MORNING);
    final DurableOutbox outbox;
    final DurableHallCopy hall;
    final SyncJob job;
    final HttpSignInGate gate;
    private final UuidV7 ids = new UuidV7(clock);

    Phone(Path folder) {
        this(folder, new JdkHttp(Duration.ofSeconds(20)));
    }

    Phone(Path folder, Http http) {
        outbox = DurableOutbox.open(folder.resolve("outbox"), clock);
        hall = DurableHallCopy.open(folder.resolve("hall"));
        job = new SyncJob(outbox.sendQueue(), hall, http, clock, new Random(1));
        gate = new HttpSignInGate(http, hall.session(), Runnable::run, () -> {});
    }

    SignInGate.Outcome signIn(String server, String account) {
        return gate.signIn(server, account, "对").toCompletableFuture().join();
    }

    /** Taps a finding and lets its undo time pass. */
    UUID tap(String author, byte[]... photos) {
        UUID id = ids.next();
        outbox.add(author, id, Findings.finding(photos), List.of(photos));
        clock.move(DurableOutbox.UNDO_TIME);
        return id;
    }

    /** Walks past one unit and lets the undo time pass. */
    UUID patrol(String inspector, String unit) {
        UUID id = ids.next();
        outbox.patrols().begin(inspector, id, clock.instant());
        outbox.patrols().visit(id, new Visit(unit, clock.instant(), true));
        clock.move(DurableOutbox.UNDO_TIME);
        return id;
    }

    OutboxItem item(UUID id) {
        return outbox.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<ItemState> states() {
        return outbox.items().stream().map(OutboxItem::state).toList();
    }

    String words() {
        return job.status().words();
    }

    @Override
    public void close() {
        outbox.close();
        hall.close();
    }
}
