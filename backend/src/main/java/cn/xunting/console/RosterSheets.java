package cn.xunting.console;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.hall.Counters;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.PostingRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.office.Deputy;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 花名册的页面 — units with who speaks for them and how many serve there, and postings with their people's names. */
@ApplicationScoped
class RosterSheets {
    private static final Comparator<Posted> LATEST_FIRST = Comparator.<Posted, LocalDate>comparing(
                    one -> one.posting().from())
            .reversed()
            .thenComparing(one -> one.posting().staffNo());

    private final RosterNames names;
    private final Counters counters;
    private final CurrentCaller caller;

    RosterSheets(RosterNames names, Counters counters, CurrentCaller caller) {
        this.names = names;
        this.counters = counters;
        this.caller = caller;
    }

    /** A unit on a day. */
    record Unit(UnitEntry entry, String chiefs, String deputies, int people, String counters) {
        int order() {
            return entry.patrolOrder();
        }
    }

    /** A posting with its person's name. */
    record Posted(PostingEntry posting, String name) {}

    /** The units, in patrol order. */
    List<Unit> units(LocalDate day) {
        RosterBook book = names.book();
        Map<String, String> codes = counters.units(caller.get().hall()).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.joining(" "))));
        return book.roster().units().stream()
                .filter(unit -> caller.get().reads(unit.code()))
                .map(unit -> unit(book, unit, day, codes.getOrDefault(unit.code(), "")))
                .toList();
    }

    private static Unit unit(RosterBook book, UnitEntry unit, LocalDate day, String codes) {
        List<PostingEntry> today = book.roster().postings().stream()
                .filter(posting -> posting.unit().equals(unit.code()) && posting.covers(day))
                .toList();
        String chiefs = today.stream()
                .filter(posting -> posting.role() == PostingRole.CHIEF_REPRESENTATIVE)
                .map(posting -> RosterNames.person(book, posting.staffNo()))
                .collect(Collectors.joining("、"));
        String deputies = book.deputies().stream()
                .filter(deputy -> deputy.unit().equals(unit.code()) && deputy.covers(day))
                .map(Deputy::name)
                .collect(Collectors.joining("、"));
        int people = Math.toIntExact(
                today.stream().map(PostingEntry::staffNo).distinct().count());
        return new Unit(unit, chiefs, deputies, people, codes);
    }

    /** Everybody who serves or served in the unit, the latest to come first. */
    List<Posted> ofUnit(String unit) {
        RosterBook book = names.book();
        return book.roster().postings().stream()
                .filter(posting -> posting.unit().equals(unit))
                .map(posting -> new Posted(posting, RosterNames.person(book, posting.staffNo())))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /**
     * A person's postings as far as the reader may read them, the latest first.
     *
     * @throws Refusal if there is none; it does not tell why
     */
    List<Posted> ofPerson(String staffNo) {
        RosterBook book = names.book();
        Caller by = caller.get();
        List<Posted> found = book.postingsOf(staffNo).stream()
                .filter(posting -> by.reads(posting.unit(), staffNo))
                .map(posting -> new Posted(posting, RosterNames.person(book, staffNo)))
                .sorted(LATEST_FIRST)
                .toList();
        if (found.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND, "花名册里没有工号 " + staffNo + " 的派驻，请核对工号");
        }
        return found;
    }
}
