package cn.xunting.mobile.sample;

import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxDecision;
import cn.xunting.mobile.outbox.OutboxFull;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.outbox.PatrolBook;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.SyncDecision;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An outbox in memory, whose disk can be full. */
public final class HeldOutbox implements Outbox {
    public volatile boolean full;
    public volatile boolean tooLate;

    /** What is said is kept once this is complete. */
    public volatile CompletableFuture<?> disk = CompletableFuture.completedFuture("");

    private final List<OutboxItem> items = new CopyOnWriteArrayList<>();
    private final List<OutboxDecision> decisions = new CopyOnWriteArrayList<>();
    private final HeldPatrols patrols = new HeldPatrols(this);
    private final HeldDrafts drafts = new HeldDrafts(this::failIfFull);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void add(String author, UUID id, FindingReport finding, List<byte[]> photos) {
        failIfFull();
        Instant now = finding.occurredAt();
        items.add(new OutboxItem(
                id, author, finding, now, now.plusSeconds(10), ItemState.SAVED, finding.photos(), null, 0));
        patrols.visitedFor(finding);
        drafts.hold(photos);
        drafts.saved(author, finding.unit(), finding.item());
        changed();
    }

    /** Puts an item there as it may stand after a while. */
    public void put(FindingReport finding, ItemState state, List<String> missing, @Nullable Problem problem) {
        Instant at = finding.occurredAt();
        UUID id = new UUID((at.toEpochMilli() << 16) | 0x7000, items.size());
        items.add(new OutboxItem(
                id,
                SampleHall.INSPECTOR.account(),
                finding,
                at,
                at.plusSeconds(10),
                state,
                missing,
                problem,
                problem == null ? 0 : 1));
        changed();
    }

    @Override
    public boolean undo(UUID id) {
        failIfFull();
        boolean undone = !tooLate && items.removeIf(item -> item.id().equals(id));
        changed();
        return undone;
    }

    @Override
    public void say(String sender, SyncDecision said) {
        disk.join();
        failIfFull();
        Instant at = said.phoneTime() == null ? Instant.EPOCH : said.phoneTime();
        drafts.said(sender, said);
        decisions.add(new OutboxDecision(sender, said, at, ItemState.WAITING, null));
        changed();
    }

    @Override
    public List<OutboxDecision> decisions() {
        return List.copyOf(decisions);
    }

    @Override
    public List<OutboxItem> items() {
        return List.copyOf(items);
    }

    @Override
    public PatrolBook patrols() {
        return patrols;
    }

    @Override
    public HeldDrafts drafts() {
        return drafts;
    }

    @Override
    public byte[] photo(String sha256) {
        return drafts.photo(sha256);
    }

    @Override
    public void retry(UUID id) {
        failIfFull();
        items.replaceAll(item -> item.id().equals(id) ? again(item) : item);
        changed();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How many listen. */
    public int listening() {
        return listeners.size();
    }

    @Override
    public void close() {}

    private static OutboxItem again(OutboxItem item) {
        return new OutboxItem(
                item.id(),
                item.author(),
                item.finding(),
                item.savedAt(),
                item.sendFrom(),
                ItemState.WAITING,
                item.photosMissing(),
                null,
                item.attempts());
    }

    void failIfFull() {
        if (full) {
            throw new OutboxFull(new IOException("No space left on device"));
        }
    }

    void changed() {
        new ArrayList<>(listeners).forEach(Runnable::run);
    }
}
