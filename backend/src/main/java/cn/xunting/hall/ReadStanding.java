package cn.xunting.hall;

import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.PostingEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Reads one person's place in the hall; asked at every request, so it does not read the roster whole. */
@ApplicationScoped
public class ReadStanding {
    private final RosterRows rows;

    ReadStanding(RosterRows rows) {
        this.rows = rows;
    }

    /** Where the person stands that day. A deputy stands in only for a unit they serve in that day. */
    @Transactional
    public Standing of(Hall hall, String staffNo, LocalDate day) {
        List<PostingEntry> all = rows.postingsOf(hall.id(), staffNo).stream()
                .map(PostingRow::entry)
                .toList();
        List<PostingEntry> now =
                all.stream().filter(posting -> posting.covers(day)).toList();
        List<String> serves = now.stream().map(PostingEntry::unit).toList();
        List<String> chiefOf = now.stream()
                .filter(posting -> posting.role() == PostingRole.CHIEF_REPRESENTATIVE)
                .map(PostingEntry::unit)
                .toList();
        List<String> deputyOf = serves.isEmpty()
                ? List.of()
                : rows.deputiesNamed(hall.id(), staffNo).stream()
                        .map(row -> row.deputy(staffNo))
                        .filter(deputy -> deputy.covers(day) && serves.contains(deputy.unit()))
                        .map(deputy -> deputy.unit())
                        .toList();
        return new Standing(!all.isEmpty(), serves, chiefOf, deputyOf);
    }
}
