package cn.xunting.mobile.outbox;

import static cn.xunting.mobile.outbox.DurableOutbox.UNDO_TIME;

import cn.xunting.mobile.store.StoreFailed;
import cn.xunting.mobile.store.StringStore;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Visit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** 巡查簿 on disk. */
final class DurablePatrolBook implements PatrolBook {
    private final KeptTable<KeptPatrol> patrols;
    private final ItemTable items;
    private final Clock clock;

    DurablePatrolBook(KeptTable<KeptPatrol> patrols, ItemTable items, Clock clock) {
        this.patrols = patrols;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public void begin(String inspector, UUID id, Instant startedAt) {
        synchronized (patrols) {
            Optional<KeptPatrol> known = patrols.find(id);
            if (known.isPresent()) {
                if (known.get().inspector().equals(inspector)) {
                    return; // tapped twice
                }
                throw new IllegalArgumentException("Somebody else walks the patrol " + id);
            }
            keep(KeptPatrol.fresh(id, inspector, startedAt));
        }
        items.tellListeners();
    }

    @Override
    public void visit(UUID patrol, Visit visit) {
        synchronized (patrols) {
            Optional<KeptPatrol> more = grownBy(visit, known(patrol));
            if (more.isEmpty()) {
                return;
            }
            keep(more.get());
        }
        items.tellListeners();
    }

    @Override
    public boolean takeBack(UUID patrol, Visit visit) {
        synchronized (patrols) {
            Optional<KeptPatrol> fewer = known(patrol).without(visit, clock.instant(), UNDO_TIME);
            if (fewer.isEmpty()) {
                return false;
            }
            keep(fewer.get());
        }
        items.tellListeners();
        return true;
    }

    @Override
    public void end(UUID patrol, Instant at) {
        synchronized (patrols) {
            keep(known(patrol).ended(at));
        }
        items.tellListeners();
    }

    @Override
    public List<OutboxPatrol> all() {
        Instant now = clock.instant();
        return patrols.all().stream()
                .map(patrol -> patrol.seenAt(now, UNDO_TIME))
                .toList();
    }

    /** Keeps a finding, and with it in the same write the visit it makes, and whatever else belongs into it. */
    void keepWithVisit(KeptItem item, Consumer<StringStore.Change> also) {
        synchronized (patrols) {
            FindingReport finding = item.finding();
            Optional<KeptPatrol> walked = named(finding)
                    .filter(patrol -> patrol.inspector().equals(item.author()))
                    .flatMap(patrol -> grownBy(new Visit(finding.unit(), finding.occurredAt(), false), patrol));
            items.put(List.of(item), change -> {
                walked.ifPresent(patrol -> patrols.write(change, patrol));
                also.accept(change);
            });
            walked.ifPresent(patrols::remember);
        }
    }

    /** Takes a finding back, and with it the visit it made, unless another finding stands on it. */
    void removeWithVisit(KeptItem item) {
        synchronized (patrols) {
            FindingReport finding = item.finding();
            boolean another = items.all().stream()
                    .anyMatch(other -> !other.id().equals(item.id())
                            && other.finding().unit().equals(finding.unit())
                            && finding.patrol() != null
                            && finding.patrol().equals(other.finding().patrol()));
            Optional<KeptPatrol> walked = named(finding)
                    .filter(patrol -> !another)
                    .flatMap(patrol -> patrol.without(
                            new Visit(finding.unit(), finding.occurredAt(), false), clock.instant(), UNDO_TIME));
            items.remove(List.of(item), change -> walked.ifPresent(patrol -> patrols.write(change, patrol)));
            walked.ifPresent(patrols::remember);
        }
    }

    /** With the visit; empty if it says no more of the unit than is known, or the patrol is over. */
    private static Optional<KeptPatrol> grownBy(Visit visit, KeptPatrol patrol) {
        boolean silent = patrol.visits().stream()
                .filter(before -> before.unit().equals(visit.unit()))
                .reduce((earlier, later) -> later)
                .filter(before -> visit.nothingFound() || !before.nothingFound())
                .isPresent();
        return silent || patrol.endedAt() != null ? Optional.empty() : Optional.of(patrol.with(visit));
    }

    private Optional<KeptPatrol> named(FindingReport finding) {
        String patrol = finding.patrol();
        return patrol == null
                ? Optional.empty()
                : patrols.all().stream()
                        .filter(kept -> kept.id().toString().equals(patrol))
                        .findFirst();
    }

    private KeptPatrol known(UUID id) {
        return patrols.find(id).orElseThrow(() -> new NoSuchElementException("No patrol " + id));
    }

    private void keep(KeptPatrol patrol) {
        try {
            patrols.put(List.of(patrol));
        } catch (StoreFailed e) {
            throw new OutboxFull(e);
        }
    }
}
