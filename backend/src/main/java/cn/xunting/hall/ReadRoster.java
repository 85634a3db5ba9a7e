package cn.xunting.hall;

import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.StaffEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

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
        Roster roster = new Roster(
                rows.units(hall.id()).stream().map(UnitRow::entry).toList(),
                rows.staff(hall.id()).stream().map(StaffMemberRow::entry).toList(),
                rows.postings(hall.id()).stream().map(PostingRow::entry).toList());
        Map<String, String> names =
                roster.staff().stream().collect(Collectors.toMap(StaffEntry::staffNo, StaffEntry::name));
        return new RosterBook(
                roster,
                rows.deputies(hall.id()).stream()
                        .map(row -> row.deputy(names.getOrDefault(row.staffNo, row.staffNo)))
                        .toList());
    }
}
