package cn.xunting.mobile.outbox;

import static cn.xunting.mobile.language.Say.say;
import static cn.xunting.mobile.outbox.DurableOutbox.UNDO_TIME;

import cn.xunting.mobile.store.PhotoFiles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncPatrol;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The outbox as sync sees it. */
final class DurableSendQueue implements SendQueue {
    private final ItemTable table;
    private final KeptTable<KeptDecision> decisions;
    private final KeptTable<KeptPatrol> patrols;
    private final PhotoFiles photos;
    private final Sweep sweep;
    private final Clock clock;

    DurableSendQueue(
            ItemTable table,
            KeptTable<KeptDecision> decisions,
            KeptTable<KeptPatrol> patrols,
            PhotoFiles photos,
            Sweep sweep,
            Clock clock) {
        this.table = table;
        this.decisions = decisions;
        this.patrols = patrols;
        this.photos = photos;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Override
    public List<Outgoing> begin(String author) {
        Instant now = clock.instant();
        Predicate<KeptItem> waiting = item -> item.author().equals(author) && item.state(now) == ItemState.WAITING;
        table.update(waiting.and(item -> !item.sendBegun()), KeptItem::sendBegins);
        return table.all().stream()
                .filter(waiting.and(KeptItem::sendBegun))
                .map(item ->
                        new Outgoing(item.id(), item.finding(), item.received(), item.photosMissing(), item.attempts()))
                .toList();
    }

    @Override
    public void beginAll() {
        table.update(item -> item.sentAt() == null && !item.sendBegun(), KeptItem::sendBegins);
        patrols.update(patrol -> !patrol.isTold(), patrol -> patrol.sendBegins(clock.instant(), Duration.ZERO));
        table.tellListeners();
    }

    @Override
    public List<OutgoingDecision> decisions(String sender) {
        return decisions.all().stream()
                .filter(said -> said.sender().equals(sender) && said.state() == ItemState.WAITING)
                .filter(said -> table.find(said.decision().finding())
                        .map(KeptItem::received)
                        .orElse(true)) // not recorded here, or sent days ago
                .map(said -> new OutgoingDecision(said.decision(), said.attempts()))
                .toList();
    }

    @Override
    public List<OutgoingPatrol> patrols(String inspector) {
        Instant now = clock.instant();
        Predicate<KeptPatrol> waiting =
                patrol -> patrol.inspector().equals(inspector) && patrol.state(now, UNDO_TIME) == ItemState.WAITING;
        List<UUID> ids =
                patrols.all().stream().filter(waiting).map(KeptPatrol::id).toList();
        patrols.update(patrol -> ids.contains(patrol.id()), patrol -> patrol.sendBegins(now, UNDO_TIME));
        return patrols.all().stream()
                .filter(patrol -> ids.contains(patrol.id()))
                .map(patrol -> new OutgoingPatrol(patrol.sent(), patrol.attempts()))
                .toList();
    }

    @Override
    public List<UnsentPatrol> unsentPatrols() {
        Instant now = clock.instant();
        return patrols.all().stream()
                .filter(patrol -> patrol.attention() || patrol.state(now, UNDO_TIME) == ItemState.WAITING)
                .map(patrol -> new UnsentPatrol(patrol.inspector(), patrol.sent()))
                .toList();
    }

    @Override
    public void patrolsHandedOver(List<SyncPatrol> handedOver) {
        for (SyncPatrol one : handedOver) {
            patrols.update(patrol -> patrol.id().equals(one.id()) && !patrol.attention(), patrol -> patrol.told(one));
        }
        table.tellListeners();
    }

    @Override
    public Optional<byte[]> photoBytes(String sha256) {
        return photos.read(sha256);
    }

    @Override
    public long photoSize(String sha256) {
        return photos.size(sha256);
    }

    @Override
    public void photoConfirmed(String sha256) {
        Instant now = clock.instant();
        table.update(item -> item.lacks(sha256), item -> item.photoConfirmed(sha256, now));
    }

    @Override
    public void photoRefused(String sha256, Problem problem) {
        table.update(item -> item.received() && item.lacks(sha256), item -> item.needsAttention(problem));
    }

    @Override
    public void settle(List<Receipt> receipts) {
        Map<UUID, Receipt> byId = new LinkedHashMap<>();
        receipts.forEach(receipt -> byId.put(receipt.id(), receipt));
        Instant now = clock.instant();
        boolean any = decisions.update(said -> said.sentAt() == null && byId.containsKey(said.id()), said -> {
            Receipt receipt = byId.get(said.id());
            return receipt == null ? said : settled(said, receipt, now);
        });
        any |= patrols.update(patrol -> byId.containsKey(patrol.id()), patrol -> {
            Receipt receipt = byId.get(patrol.id());
            return receipt == null ? patrol : settled(patrol, receipt);
        });
        if (any) {
            table.tellListeners();
        }
        table.update(item -> item.sentAt() == null && byId.containsKey(item.id()), item -> {
            Receipt receipt = byId.get(item.id());
            return receipt == null ? item : settled(item, receipt, now);
        });
    }

    private static KeptItem settled(KeptItem item, Receipt receipt, Instant now) {
        return switch (receipt.outcome()) {
            case ACCEPTED, ALREADY_HAVE -> item.received(now);
            case REFUSED, QUARANTINED -> item.needsAttention(reason(receipt));
        };
    }

    private static KeptDecision settled(KeptDecision said, Receipt receipt, Instant now) {
        return switch (receipt.outcome()) {
            case ACCEPTED, ALREADY_HAVE -> said.received(now);
            case REFUSED, QUARANTINED -> said.needsAttention(reason(receipt));
        };
    }

    private static KeptPatrol settled(KeptPatrol patrol, Receipt receipt) {
        return switch (receipt.outcome()) {
            case ACCEPTED, ALREADY_HAVE -> patrol.received();
            case REFUSED, QUARANTINED -> patrol.needsAttention(reason(receipt));
        };
    }

    private static Problem reason(Receipt receipt) {
        return receipt.problem() == null
                ? Problem.of(ProblemType.UNKNOWN, say("服务器没有收下这条记录，也没有说明原因，请联系管理员。"))
                : receipt.problem();
    }

    @Override
    public void attemptFailed(Collection<UUID> ids, Problem problem) {
        decisions.update(said -> ids.contains(said.id()), said -> said.attemptFailed(problem));
        patrols.update(patrol -> ids.contains(patrol.id()), patrol -> patrol.attemptFailed(problem));
        table.update(item -> ids.contains(item.id()), item -> item.attemptFailed(problem));
        table.tellListeners();
    }

    @Override
    public Optional<Instant> nextDue(String author) {
        Instant now = clock.instant();
        Stream<Instant> items = table.all().stream()
                .filter(item -> item.author().equals(author) && item.undoable(now))
                .map(KeptItem::sendFrom);
        Stream<Instant> visits = patrols.all().stream()
                .filter(patrol -> patrol.inspector().equals(author) && !patrol.attention())
                .flatMap(patrol -> patrol.nextRipe(now, UNDO_TIME).stream());
        return Stream.concat(items, visits).min(Instant::compareTo);
    }

    @Override
    public Counts counts(String author) {
        Instant now = clock.instant();
        Stream<Unsent> items = table.all().stream().map(item -> new Unsent(item.author(), item.state(now)));
        Stream<Unsent> said = decisions.all().stream().map(one -> new Unsent(one.sender(), one.state()));
        Stream<Unsent> walked =
                patrols.all().stream().map(patrol -> new Unsent(patrol.inspector(), patrol.state(now, UNDO_TIME)));
        List<Unsent> unsent = Stream.of(items, said, walked)
                .flatMap(all -> all)
                .filter(one -> one.state() != ItemState.SENT)
                .toList();
        List<Unsent> own =
                unsent.stream().filter(one -> one.author().equals(author)).toList();
        int attention = (int) own.stream()
                .filter(one -> one.state() == ItemState.NEEDS_ATTENTION)
                .count();
        return new Counts(own.size() - attention, attention, unsent.size() - own.size());
    }

    private record Unsent(String author, ItemState state) {}

    @Override
    public void letGo(Collection<UUID> ids) {
        sweep.letGo(ids);
    }

    @Override
    public void accountEnded(String author) {
        sweep.accountEnded(author);
    }

    @Override
    public void prune() {
        sweep.prune();
    }
}
