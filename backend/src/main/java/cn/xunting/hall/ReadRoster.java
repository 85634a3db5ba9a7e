package cn.xunting.hall;

import cn.xunting.model.wire.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads a hall's roster whole; at a few hundred rows that is cheaper than asking piecemeal. */
@ApplicationScoped
public class ReadRoster {
    private final RosterRows rows;

    ReadRoster(RosterRows rows) {
        this.rows = rows;
    }

    /** Grows with every change of the hall's roster; who knows it need not read the roster again. */
    @Transactional
    public long version(Hall hall) {
        return rows.hall(hall.id()).orElseThrow().rosterVersion;
    }

    @Transactional
    public RosterBook read(Hall hall) {
        return new RosterBook(
                version(hall),
                new Roster(
                        rows.units(hall.id()).stream().map(UnitRow::entry).toList(),
                        rows.staff(hall.id()).stream()
                                .map(StaffMemberRow::entry)
                                .toList(),
                        rows.postings(hall.id()).stream().map(PostingRow::entry).toList()));
    }
}
