package cn.xunting.month;

import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.ledger.LedgerEntry;
import cn.xunting.ledger.ReadLedger;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.month.ScoredMonth.ScoredUnit;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.scoring.Attendance;
import cn.xunting.scoring.Fact;
import cn.xunting.scoring.ScoreUnitMonth;
import cn.xunting.scoring.UnitMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 月度计分 — gathers a month's facts and has every unit of the hall scored. */
@ApplicationScoped
class ScoreMonth {
    private final ReadRoster rosters;
    private final ReadLedger ledger;
    private final Editions editions;

    ScoreMonth(ReadRoster rosters, ReadLedger ledger, Editions editions) {
        this.rosters = rosters;
        this.ledger = ledger;
        this.editions = editions;
    }

    /**
     * Scores the month as the ledger stands.
     *
     * @throws Refusal if no edition is in force in that month
     */
    @Transactional
    ScoredMonth score(Hall hall, YearMonth month) {
        Edition edition = editions.inForceIn(month)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, month + " 尚无考核办法，请选择考核办法施行以后的月份"));
        RosterBook roster = rosters.read(hall);
        Map<String, List<Fact>> facts = ledger.month(hall, month).stream()
                .collect(Collectors.groupingBy(
                        LedgerEntry::unit, Collectors.mapping(entry -> fact(hall, entry), Collectors.toList())));
        Map<String, List<PostingEntry>> postings =
                roster.roster().postings().stream().collect(Collectors.groupingBy(PostingEntry::unit));
        List<ScoredUnit> scored = roster.roster().units().stream()
                .map(unit -> new ScoredUnit(
                        unit,
                        ScoreUnitMonth.score(
                                new UnitMonth(
                                        unit.code(),
                                        month,
                                        Crews.of(month, postings.getOrDefault(unit.code(), List.of())),
                                        Attendance.NONE,
                                        facts.getOrDefault(unit.code(), List.of()),
                                        false),
                                edition,
                                edition.readings())))
                .toList();
        return new ScoredMonth(month, edition, edition.readings(), scored);
    }

    private static Fact fact(Hall hall, LedgerEntry entry) {
        return new Fact(
                entry.id(),
                entry.item(),
                entry.staffNo(),
                hall.time().dayOf(entry.occurredAt()),
                entry.quantity(),
                entry.matter(),
                entry.state());
    }
}
