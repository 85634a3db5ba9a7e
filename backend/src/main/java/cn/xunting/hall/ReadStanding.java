package cn.xunting.hall;

import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.office.Deputy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

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
        return byDay(hall, staffNo).apply(day);
    }

    /** Tells where the person stands on any day, by the roster as it is now. */
    @Transactional
    public Function<LocalDate, Standing> byDay(Hall hall, String staffNo) {
        List<PostingEntry> postings = rows.postingsOf(hall.id(), staffNo).stream()
                .map(PostingRow::entry)
                .toList();
        // Nobody who was never posted serves anywhere, and so stands in for nobody.
        List<Deputy> deputies = postings.isEmpty()
                ? List.of()
                : rows.deputiesNamed(hall.id(), staffNo).stream()
                        .map(row -> row.deputy(staffNo))
                        .toList();
        return day -> Standing.on(day, postings, deputies);
    }
}
