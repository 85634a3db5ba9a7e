package cn.xunting.verification;

import cn.xunting.access.Caller;
import cn.xunting.access.Recusal;
import cn.xunting.attendance.Calendar;
import cn.xunting.attendance.ReadTime;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.ReadAwaiting;
import cn.xunting.model.HallTime;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.office.Verification;
import cn.xunting.regulation.Editions;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 待查实 — the queue by section, the oldest of each first. */
@ApplicationScoped
class ReadVerifications {
    private final ReadAwaiting awaiting;
    private final ReadTime time;
    private final Editions editions;
    private final Clock clock;

    ReadVerifications(ReadAwaiting awaiting, ReadTime time, Editions editions, Clock clock) {
        this.awaiting = awaiting;
        this.time = time;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * A page of the queue.
     *
     * @param only only this section's, if present
     */
    @Transactional
    Page<Verification> page(
            Caller caller, @Nullable SectionCode only, @Nullable String cursor, @Nullable String limit) {
        int most = Cursor.limit(limit);
        Place place = cursor == null ? new Place(SectionCode.S1, null) : Place.read(Cursor.text(cursor));
        Calendar calendar = time.calendar(caller.hall());
        List<Verification> found = new ArrayList<>();
        for (SectionCode section : SectionCode.values()) {
            if (section.compareTo(place.section) >= 0 && (only == null || section == only) && found.size() <= most) {
                UUID after = section == place.section ? place.after : null;
                awaiting.verification(caller, section, after, most + 1 - found.size())
                        .forEach(finding -> found.add(verification(caller, calendar, section, finding)));
            }
        }
        return Page.cut(found, most, Place::of);
    }

    private Verification verification(Caller caller, Calendar calendar, SectionCode section, Finding finding) {
        HallTime at = caller.hall().time();
        ItemEntry item = item(caller.hall(), finding);
        return new Verification(
                section,
                item.label(),
                item.reporter(),
                calendar.workingDaysFrom(at.dayOf(finding.receivedAt()), at.dayOf(clock.instant())),
                Recusal.words(caller, finding),
                finding);
    }

    private ItemEntry item(Hall hall, Finding finding) {
        return editions.item(hall.time().dayOf(finding.occurredAt()), finding.item())
                .orElseThrow();
    }

    /** Where a page ended. */
    private record Place(SectionCode section, @Nullable UUID after) {
        static Place of(Verification last) {
            return new Place(last.section(), last.finding().id());
        }

        static Place read(String text) {
            int space = text.indexOf(' ');
            if (space < 0) {
                throw Cursor.invalid();
            }
            return new Place(
                    Parameters.constant(SectionCode.class, "cursor", text.substring(0, space)),
                    Parameters.uuid("cursor", text.substring(space + 1)));
        }

        @Override
        public String toString() {
            return section + " " + after;
        }
    }
}
