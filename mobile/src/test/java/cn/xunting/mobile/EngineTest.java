package cn.xunting.mobile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.outbox.Findings;
import cn.xunting.mobile.outbox.HandClock;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.Lifecycle;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.mobile.store.StoreInUse;
import cn.xunting.model.AccountRole;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine as the app runs it, with its own threads. */
class EngineTest {
    @TempDir
    Path folder;

    private final HandClock clock = new HandClock(Findings.MONDAY_MORNING);
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final Foreground lifecycle = new Foreground();
    private Engine engine;

    @BeforeEach
    void open() {
        engine = Engine.open(folder, clock, this::answer, lifecycle);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void signing_in_sends_what_waits_and_resuming_the_app_does_so_again() throws InterruptedException {
        assertThat(signIn()).isInstanceOf(Outcome.SignedIn.class);
        awaitAsked("/api/v1/changes");

        tap();
        clock.move(DurableOutbox.UNDO_TIME);
        lifecycle.resumed.run();

        awaitAsked("/api/v1/sync");
        awaitAsked("/api/v1/changes");
        assertThat(engine.outbox().items()).extracting(OutboxItem::state).containsExactly(ItemState.SENT);
    }

    @Test
    void in_the_background_nothing_is_sent() throws InterruptedException {
        signIn();
        awaitAsked("/api/v1/changes");
        lifecycle.paused.run();

        engine.uplink().sendNow();

        assertThat(asked.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void everything_is_there_when_the_app_comes_back_and_two_of_it_cannot_run() {
        signIn();
        UUID id = tap();
        assertThatThrownBy(() -> Engine.open(folder, clock, this::answer, lifecycle))
                .isInstanceOf(StoreInUse.class);

        engine.close();
        open();

        assertThat(engine.hall().officer()).map(Officer::account).contains("甲");
        assertThat(engine.outbox().items()).extracting(OutboxItem::id).containsExactly(id);
        assertThat(engine.damagedOutbox()).isEmpty();
    }

    private Outcome signIn() {
        return engine.signInGate()
                .signIn("http://hall", "甲", "对")
                .toCompletableFuture()
                .join();
    }

    private UUID tap() {
        UUID id = new UuidV7(clock).next();
        engine.outbox().add("甲", id, Findings.finding(), List.of());
        return id;
    }

    private void awaitAsked(String path) throws InterruptedException {
        String next = asked.poll(20, TimeUnit.SECONDS);
        while (next != null && !next.equals(path)) {
            next = asked.poll(20, TimeUnit.SECONDS);
        }
        assertThat(next).isEqualTo(path);
    }

    /** The network's stand-in: a server that takes everything. */
    private Http.Answer answer(Http.Request request) throws IOException {
        String path = request.url().replace("http://hall", "");
        String body;
        if (path.equals("/api/v1/sessions")) {
            var officer = new Officer("甲", "甲", List.of(AccountRole.INSPECTOR), null, null, false);
            body = WireJson.encode(new Session("a", "r", clock.instant(), officer, false));
        } else if (path.equals("/api/v1/sync")) {
            SyncBatch batch = WireJson.decode(SyncBatch.class, new String(request.body(), StandardCharsets.UTF_8));
            List<Receipt> receipts = batch.findings().stream()
                    .map(finding -> new Receipt(finding.id(), SyncOutcome.ACCEPTED, null))
                    .toList();
            body = WireJson.encode(new SyncAnswer(clock.instant(), receipts));
        } else if (path.equals("/api/v1/changes")) {
            body = WireJson.encode(
                    new Changes(clock.instant(), "c1", false, "hall-1", null, List.of(), List.of(), null, null));
        } else if (path.equals("/api/v1/changes?since=c1")) {
            path = "/api/v1/changes";
            body = WireJson.encode(
                    new Changes(clock.instant(), "c1", false, "hall-1", null, List.of(), List.of(), null, null));
        } else {
            throw new IOException("not there: " + path);
        }
        asked.add(path);
        return new Http.Answer(200, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Foreground implements Lifecycle {
        private Runnable resumed = () -> {};
        private Runnable paused = () -> {};

        @Override
        public void onResume(Runnable listener) {
            resumed = listener;
        }

        @Override
        public void onPause(Runnable listener) {
            paused = listener;
        }
    }
}
