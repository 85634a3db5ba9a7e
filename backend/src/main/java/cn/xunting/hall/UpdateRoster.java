package cn.xunting.hall;

import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Brings entries into a hall's roster: what is new is added, what is known under its key is updated, nothing is removed.
 * With {@code dryRun} it counts and leaves everything as it was. References are the caller's to check.
 */
@ApplicationScoped
public class UpdateRoster {
    private final RosterRows rows;

    /** Hears what an update finds. */
    public interface Told<E> {
        /**
         * One entry, in the order they were handed in.
         *
         * @param before what was known under its key, or absent
         */
        void entry(@Nullable E before, E entry);
    }

    UpdateRoster(RosterRows rows) {
        this.rows = rows;
    }

    /** Makes the hall's other roster changes wait until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Hall hall) {
        rows.lockedHall(hall.id());
    }

    @Transactional
    public RosterCounts units(Hall hall, List<UnitEntry> entries, boolean dryRun) {
        return units(hall, entries, dryRun, (before, entry) -> {});
    }

    /** As without {@code told}, which is told of each entry in turn. */
    @Transactional
    public RosterCounts units(Hall hall, List<UnitEntry> entries, boolean dryRun, Told<UnitEntry> told) {
        return new Update<>(rows::units, UnitRow::entry, UnitEntry::code, UnitRow::new, (row, entry) -> {
                    row.hallId = hall.id();
                    row.set(entry);
                })
                .apply(hall, entries, dryRun, told);
    }

    @Transactional
    public RosterCounts staff(Hall hall, List<StaffEntry> entries, boolean dryRun) {
        return staff(hall, entries, dryRun, (before, entry) -> {});
    }

    /** As without {@code told}, which is told of each entry in turn. */
    @Transactional
    public RosterCounts staff(Hall hall, List<StaffEntry> entries, boolean dryRun, Told<StaffEntry> told) {
        return new Update<>(
                        rows::staff, StaffMemberRow::entry, StaffEntry::staffNo, StaffMemberRow::new, (row, entry) -> {
                            row.hallId = hall.id();
                            row.set(entry);
                        })
                .apply(hall, entries, dryRun, told);
    }

    /** A posting's key is the person, unit, role and first day; its last day and approval may come later. */
    @Transactional
    public RosterCounts postings(Hall hall, List<PostingEntry> entries, boolean dryRun) {
        return postings(hall, entries, dryRun, (before, entry) -> {});
    }

    /** As without {@code told}, which is told of each entry in turn. */
    @Transactional
    public RosterCounts postings(Hall hall, List<PostingEntry> entries, boolean dryRun, Told<PostingEntry> told) {
        record Key(String staffNo, String unit, PostingRole role, LocalDate from) {}
        return new Update<PostingRow, PostingEntry>(
                        rows::postings,
                        PostingRow::entry,
                        entry -> new Key(entry.staffNo(), entry.unit(), entry.role(), entry.from()),
                        PostingRow::new,
                        (row, entry) -> {
                            row.hallId = hall.id();
                            row.set(entry);
                        })
                .apply(hall, entries, dryRun, told);
    }

    private final class Update<R, E> {
        private final LongFunction<List<R>> read;
        private final Function<R, E> entryOf;
        private final Function<E, ?> keyOf;
        private final java.util.function.Supplier<R> fresh;
        private final BiConsumer<R, E> set;

        Update(
                LongFunction<List<R>> read,
                Function<R, E> entryOf,
                Function<E, ?> keyOf,
                java.util.function.Supplier<R> fresh,
                BiConsumer<R, E> set) {
            this.read = read;
            this.entryOf = entryOf;
            this.keyOf = keyOf;
            this.fresh = fresh;
            this.set = set;
        }

        RosterCounts apply(Hall hall, List<E> entries, boolean dryRun, Told<E> told) {
            HallRow hallRow = rows.lockedHall(hall.id());
            Map<Object, R> known = new HashMap<>();
            read.apply(hall.id()).forEach(row -> known.put(keyOf.apply(entryOf.apply(row)), row));
            int added = 0;
            int changed = 0;
            for (E entry : entries) {
                R row = known.get(keyOf.apply(entry));
                told.entry(row == null ? null : entryOf.apply(row), entry);
                if (row == null) {
                    added++;
                    if (!dryRun) {
                        R made = fresh.get();
                        set.accept(made, entry);
                        rows.add(made);
                    }
                } else if (!entryOf.apply(row).equals(entry)) {
                    changed++;
                    if (!dryRun) {
                        set.accept(row, entry);
                    }
                }
            }
            if (!dryRun && added + changed > 0) {
                hallRow.rosterVersion++;
            }
            return new RosterCounts(added, changed, entries.size() - added - changed);
        }
    }
}
