package cn.xunting.month;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.regulation.Editions;
import cn.xunting.regulation.InterviewTerms;
import cn.xunting.scoring.InterviewCount;
import cn.xunting.scoring.ProposeRecall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** 查个人得分单 — with the interviews of the months before it, which may propose a recall. */
@ApplicationScoped
class ReadCard {
    private final ScoreMonth scores;
    private final Editions editions;

    ReadCard(ScoreMonth scores, Editions editions) {
        this.scores = scores;
        this.editions = editions;
    }

    /** The card, or absent for somebody on no roster of the month. */
    @Transactional
    Optional<PersonCard> read(Hall hall, ScoredMonth scored, String staffNo) {
        ScoredPeople people = new ScoredPeople(scored);
        return people.unit(staffNo).map(unit -> people.card(staffNo, unit, recallProposed(hall, scored, staffNo)));
    }

    private boolean recallProposed(Hall hall, ScoredMonth scored, String staffNo) {
        InterviewTerms terms = scored.edition().interviewTerms();
        Set<YearMonth> interviews = new TreeSet<>();
        for (int back = 0; back < terms.recallMonths(); back++) {
            YearMonth month = scored.month().minusMonths(back);
            boolean assessed = editions.inForceIn(month).isPresent();
            if (assessed && isInterviewDue(scores.score(hall, month).scored().facts(), staffNo)) {
                interviews.add(month);
            }
        }
        return ProposeRecall.proposed(interviews, scored.month(), terms);
    }

    private static boolean isInterviewDue(MonthFacts facts, String staffNo) {
        return facts.lists(staffNo)
                && InterviewCount.of(facts.naming(staffNo), facts.edition()).due();
    }
}
