package cn.xunting.month;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.scoring.ProposeRecall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 个人得分单 — a person's card, with what the months before say about a recall. */
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
    Optional<PersonCard> read(Hall hall, AssessedMonth month, String staffNo) {
        return month.card(staffNo, () -> {
            Edition edition = editions.inForceIn(month.month()).orElseThrow();
            Stream<YearMonth> due = Stream.concat(
                    interviewsBefore(hall, month.month(), edition, staffNo).stream(),
                    month.interviewDue(staffNo) ? Stream.of(month.month()) : Stream.empty());
            return ProposeRecall.proposed(due.collect(Collectors.toSet()), month.month(), edition.interviewTerms());
        });
    }

    /** The earlier months, of those a recall looks at, in which an interview of the person was due; oldest first. */
    @Transactional
    List<YearMonth> interviewsBefore(Hall hall, YearMonth month, Edition edition, String staffNo) {
        return Stream.iterate(
                        month.minusMonths(edition.interviewTerms().recallMonths() - 1L), next -> next.plusMonths(1))
                .limit(edition.interviewTerms().recallMonths() - 1L)
                .filter(earlier -> editions.inForceIn(earlier).isPresent())
                .filter(earlier -> scores.score(hall, earlier).assessed().interviewDue(staffNo))
                .toList();
    }
}
