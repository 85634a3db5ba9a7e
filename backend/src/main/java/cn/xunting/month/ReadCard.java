package cn.xunting.month;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.InterviewTerms;
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

    ReadCard(ScoreMonth scores) {
        this.scores = scores;
    }

    /** The card, or absent for somebody on no roster of the month. */
    @Transactional
    Optional<PersonCard> read(Hall hall, YearMonth month, String staffNo) {
        ScoredMonth scored = scores.score(hall, month);
        ScoredPeople people = new ScoredPeople(scored);
        return people.unit(staffNo).map(unit -> people.card(staffNo, unit, recallProposed(hall, scored, staffNo)));
    }

    private boolean recallProposed(Hall hall, ScoredMonth scored, String staffNo) {
        InterviewTerms terms = scored.edition().interviewTerms();
        Set<YearMonth> interviews = new TreeSet<>();
        for (int back = 0; back < terms.recallMonths(); back++) {
            YearMonth month = scored.month().minusMonths(back);
            if (isInterviewDue(hall, month, staffNo)) {
                interviews.add(month);
            }
        }
        return ProposeRecall.proposed(interviews, scored.month(), terms);
    }

    private boolean isInterviewDue(Hall hall, YearMonth month, String staffNo) {
        try {
            ScoredPeople people = new ScoredPeople(scores.score(hall, month));
            return people.unit(staffNo)
                    .map(unit -> people.sheet(staffNo, unit).interview().due())
                    .orElse(false);
        } catch (Refusal beforeTheRegulation) {
            return false;
        }
    }
}
