package cn.xunting.mobile.outbox;

import cn.xunting.mobile.store.PhotoFiles;
import cn.xunting.mobile.store.StoreFailed;
import cn.xunting.mobile.store.StringStore;
import cn.xunting.model.Digest;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.SyncDecision;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/**
 * 待发箱 on disk. Photos are written before the item that names them, so an item never lacks its photos; what a kill leaves
 * without an item is swept at the next start.
 */
public final class DurableOutbox implements Outbox {
    /** How long a tap can be taken back before it may be sent: longer than offered, so that the last instant counts. */
    public static final Duration UNDO_TIME = UNDO_OFFERED.plusSeconds(2);

    private final ItemTable table;
    private final KeptTable<KeptDecision> decisions;
    private final KeptTable<KeptPatrol> patrolTable;
    private final KeptTable<ReasonDraft> reasons;
    private final DurablePatrolBook patrols;
    private final DurableDraftBook drafts;
    private final PhotoFiles photos;
    private final Clock clock;
    private final Optional<Path> movedAside;

    private DurableOutbox(StringStore store, PhotoFiles photos, Clock clock) {
        DraftTable draftTable = new DraftTable(store);
        this.table = new ItemTable(store, photos, draftTable);
        this.reasons = KeptTable.ofReasons(store);
        this.drafts = new DurableDraftBook(store, draftTable, reasons, table, photos);
        this.decisions = KeptTable.ofDecisions(store);
        this.patrolTable = KeptTable.ofPatrols(store);
        this.patrols = new DurablePatrolBook(patrolTable, table, clock);
        this.photos = photos;
        this.clock = clock;
        this.movedAside = store.movedAside();
    }

    /**
     * Opens the outbox of a folder, or begins it.
     *
     * @throws cn.xunting.mobile.store.StoreInUse if another process has it open
     */
    public static DurableOutbox open(Path folder, Clock clock) {
        return new DurableOutbox(StringStore.open(folder), new PhotoFiles(folder.resolve("photos")), clock);
    }

    /** Where an unreadable predecessor was put when this one was opened, for a person to rescue. */
    public Optional<Path> movedAside() {
        return movedAside;
    }

    /** The same items, as sync sees them. */
    public SendQueue sendQueue() {
        return new DurableSendQueue(
                table, decisions, patrolTable, photos, new Sweep(table, decisions, patrolTable, drafts, clock), clock);
    }

    @Override
    public void add(String author, UUID id, FindingReport finding, List<byte[]> pictures) {
        requireTheNamed(pictures, finding);
        synchronized (table) {
            Optional<KeptItem> known = table.find(id);
            if (known.isPresent()) {
                if (known.get().author().equals(author) && known.get().finding().equals(finding)) {
                    return; // tapped twice
                }
                throw new IllegalArgumentException("Another item has the id " + id);
            }
            keep(KeptItem.fresh(id, author, finding, clock.instant(), UNDO_TIME), pictures);
        }
        table.tellListeners();
    }

    @Override
    public void say(String sender, SyncDecision said) {
        synchronized (table) {
            Optional<KeptDecision> known = decisions.find(said.id());
            if (known.isPresent()) {
                if (known.get().sender().equals(sender)
                        && known.get().decision().equals(said)) {
                    return; // tapped twice
                }
                throw new IllegalArgumentException("Another decision has the id " + said.id());
            }
            List<ReasonDraft> madeOf = drafts.find(sender, said.finding(), ReasonDraft.Kind.of(said.kind())).stream()
                    .toList();
            KeptDecision kept = KeptDecision.fresh(sender, said, clock.instant());
            onDisk(() -> decisions.put(List.of(kept), change -> reasons.erase(change, madeOf)));
            reasons.forget(madeOf);
        }
        table.tellListeners();
    }

    @Override
    public List<OutboxDecision> decisions() {
        return decisions.all().stream().map(KeptDecision::seen).toList();
    }

    @Override
    public PatrolBook patrols() {
        return patrols;
    }

    @Override
    public DraftBook drafts() {
        return drafts;
    }

    @Override
    public boolean undo(UUID id) {
        synchronized (table) {
            Optional<KeptItem> item = table.find(id)
                    .filter(found -> found.undoable(clock.instant())
                            && decisions.all().stream()
                                    .noneMatch(said -> said.decision().finding().equals(id)));
            if (item.isEmpty()) {
                return false;
            }
            onDisk(() -> patrols.removeWithVisit(item.get()));
        }
        table.tellListeners();
        return true;
    }

    @Override
    public List<OutboxItem> items() {
        Instant now = clock.instant();
        return table.all().stream().map(item -> item.seenAt(now)).toList();
    }

    @Override
    public byte[] photo(String sha256) {
        return photos.read(sha256).orElseThrow(() -> new NoSuchElementException("No photo " + sha256));
    }

    @Override
    public void retry(UUID id) {
        onDisk(() -> {
            decisions.update(said -> said.id().equals(id) && said.attention(), KeptDecision::retried);
            patrolTable.update(patrol -> patrol.id().equals(id) && patrol.attention(), KeptPatrol::retried);
            table.update(item -> item.id().equals(id) && item.attention(), KeptItem::retried);
        });
        table.tellListeners();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return table.onChange(listener);
    }

    @Override
    public void close() {
        table.close();
    }

    private void keep(KeptItem item, List<byte[]> pictures) {
        List<String> written = new ArrayList<>();
        List<OutboxDraft> madeOf = drafts.of(item);
        try {
            for (byte[] picture : pictures) {
                if (photos.keep(picture)) {
                    written.add(Digest.sha256(picture));
                }
            }
            patrols.keepWithVisit(item, change -> drafts.erase(change, madeOf));
            drafts.gone(madeOf);
        } catch (StoreFailed e) {
            written.forEach(photos::drop);
            throw new OutboxFull(e);
        }
    }

    static void onDisk(Runnable change) {
        try {
            change.run();
        } catch (StoreFailed e) {
            throw new OutboxFull(e);
        }
    }

    private static void requireTheNamed(List<byte[]> pictures, FindingReport finding) {
        var digests = new HashSet<String>();
        pictures.forEach(picture -> digests.add(Digest.sha256(picture)));
        if (!digests.equals(new HashSet<>(finding.photos()))) {
            throw new IllegalArgumentException("The photos are not those the finding names");
        }
    }
}
