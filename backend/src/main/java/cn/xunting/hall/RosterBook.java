package cn.xunting.hall;

import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 花名册 — a hall's roster as it stood at one version, with the questions the ledger and the score ask of it.
 */
public final class RosterBook {
    private final long version;
    private final Roster roster;
    private final Map<String, UnitEntry> units;
    private final Map<String, StaffEntry> staff;
    private final Map<String, List<PostingEntry>> postingsOfStaff;

    RosterBook(long version, Roster roster) {
        this.version = version;
        this.roster = roster;
        units = roster.units().stream().collect(Collectors.toMap(UnitEntry::code, Function.identity()));
        staff = roster.staff().stream().collect(Collectors.toMap(StaffEntry::staffNo, Function.identity()));
        postingsOfStaff = roster.postings().stream().collect(Collectors.groupingBy(PostingEntry::staffNo));
    }

    /** Grows with every change of the hall's roster. */
    public long version() {
        return version;
    }

    public Roster roster() {
        return roster;
    }

    public Optional<UnitEntry> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    public Optional<StaffEntry> staffMember(String staffNo) {
        return Optional.ofNullable(staff.get(staffNo));
    }

    /** Whether the person served in the unit on that day. */
    public boolean posted(String staffNo, String unit, LocalDate day) {
        return postingsOfStaff.getOrDefault(staffNo, List.of()).stream()
                .anyMatch(posting -> posting.unit().equals(unit) && posting.covers(day));
    }
}
