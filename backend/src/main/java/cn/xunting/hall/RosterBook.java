package cn.xunting.hall;

import cn.xunting.model.PostingRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.office.Deputy;
import cn.xunting.problem.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 花名册 — a hall's roster as it stood when it was read, with the questions the ledger and the score ask of it.
 */
public final class RosterBook {
    private final Roster roster;
    private final List<Deputy> deputies;
    private final Map<String, UnitEntry> units;
    private final Map<String, StaffEntry> staff;
    private final Map<String, List<PostingEntry>> postingsOfStaff;

    RosterBook(Roster roster, List<Deputy> deputies) {
        this.roster = roster;
        this.deputies = List.copyOf(deputies);
        units = roster.units().stream().collect(Collectors.toMap(UnitEntry::code, Function.identity()));
        staff = roster.staff().stream().collect(Collectors.toMap(StaffEntry::staffNo, Function.identity()));
        postingsOfStaff = roster.postings().stream().collect(Collectors.groupingBy(PostingEntry::staffNo));
    }

    public Roster roster() {
        return roster;
    }

    /** Everyone who stands or stood in for a chief representative, by unit and first day. */
    public List<Deputy> deputies() {
        return deputies;
    }

    public Optional<UnitEntry> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    public Optional<StaffEntry> staffMember(String staffNo) {
        return Optional.ofNullable(staff.get(staffNo));
    }

    /** A person's postings, of any time. */
    public List<PostingEntry> postingsOf(String staffNo) {
        return postingsOfStaff.getOrDefault(staffNo, List.of());
    }

    /**
     * The unit of that code.
     *
     * @throws Refusal if the hall has none
     */
    public UnitEntry demandUnit(String code) {
        return unit(code).orElseThrow(() -> unknownUnit(code));
    }

    /** What to say of a unit that the hall does not have, or not for the caller. */
    public static Refusal unknownUnit(String code) {
        return new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + code + " 的窗口或科室，请核对编号");
    }

    /** Whether the person served in the unit on that day. */
    public boolean posted(String staffNo, String unit, LocalDate day) {
        return postingsOf(staffNo).stream().anyMatch(posting -> posting.unit().equals(unit) && posting.covers(day));
    }

    /** Where the person stands that day; of nobody, and of whom the roster does not know, nowhere. */
    public Standing standing(@Nullable String staffNo, LocalDate day) {
        return staffNo == null
                ? Standing.NONE
                : Standing.on(
                        day,
                        postingsOf(staffNo),
                        deputies.stream()
                                .filter(deputy -> deputy.staffNo().equals(staffNo))
                                .toList());
    }

    /** The day the roster was founded: the first day of its first posting. Empty while nobody is posted. */
    public Optional<LocalDate> founded() {
        return roster.postings().stream().map(PostingEntry::from).min(Comparator.naturalOrder());
    }

    /** Postings that began after the roster was founded: people who joined or moved since. */
    public List<PostingEntry> postingsSinceFounded() {
        return founded()
                .map(day -> roster.postings().stream()
                        .filter(posting -> posting.from().isAfter(day))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Who speaks for the unit on that day, by staff number: first the chief representatives posted there, then the deputies
     * whose dates cover it and who serve in the unit that day.
     */
    public List<String> representatives(String unit, LocalDate day) {
        Stream<String> chiefs = roster.postings().stream()
                .filter(posting -> posting.role() == PostingRole.CHIEF_REPRESENTATIVE)
                .filter(posting -> posting.unit().equals(unit) && posting.covers(day))
                .map(PostingEntry::staffNo)
                .sorted();
        Stream<String> standIns = deputies.stream()
                .filter(deputy -> deputy.unit().equals(unit) && deputy.covers(day))
                .map(Deputy::staffNo)
                .filter(staffNo -> posted(staffNo, unit, day))
                .sorted();
        return Stream.concat(chiefs, standIns).distinct().toList();
    }
}
