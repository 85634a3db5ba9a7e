package cn.xunting.month;

import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.honours.InterviewsDue;
import cn.xunting.honours.ReadInterviews;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.office.InterviewEntry;
import cn.xunting.model.wire.office.MonthInterviews;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.model.wire.office.PersonInterview;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 应约谈人员 — from the month's results, beside what is put down as held. */
@ApplicationScoped
class ReadInterviewsDue implements InterviewsDue {
    private final ScoreMonth scores;
    private final ReadCard cards;
    private final ReadInterviews interviews;
    private final ReadRoster rosters;
    private final Editions editions;

    ReadInterviewsDue(
            ScoreMonth scores, ReadCard cards, ReadInterviews interviews, ReadRoster rosters, Editions editions) {
        this.scores = scores;
        this.cards = cards;
        this.interviews = interviews;
        this.rosters = rosters;
        this.editions = editions;
    }

    @Override
    @Transactional
    public Optional<Standing> find(Hall hall, YearMonth month, String staffNo) {
        return cards.read(hall, scores.score(hall, month).assessed(), staffNo)
                .map(card -> new Standing(
                        card.unit(), card.interviewDue(), discipline(card).collect(Collectors.toSet())));
    }

    /** Everybody who is due one for the month, or was interviewed. */
    @Transactional
    MonthInterviews month(Hall hall, YearMonth month) {
        AssessedMonth assessed = scores.score(hall, month).assessed();
        Map<String, InterviewEntry> held = interviews.in(hall, month).stream()
                .collect(Collectors.toMap(InterviewEntry::staffNo, Function.identity(), (first, second) -> first));
        Set<String> people = new TreeSet<>(assessed.interviewsDue());
        people.addAll(held.keySet());
        RosterBook roster = rosters.read(hall);
        List<PersonInterview> told = people.stream()
                .map(staffNo -> cards.read(hall, assessed, staffNo)
                        .map(card -> person(card, held.get(staffNo)))
                        .orElseGet(() -> gone(staffNo, roster, held.get(staffNo))))
                .toList();
        return new MonthInterviews(
                month,
                assessed.state(),
                told,
                told.stream()
                        .filter(PersonInterview::recallProposed)
                        .map(PersonInterview::staffNo)
                        .toList());
    }

    private PersonInterview person(PersonCard card, @Nullable InterviewEntry held) {
        return new PersonInterview(
                card.staffNo(),
                card.name(),
                card.unit(),
                card.interviewEvents(),
                card.interviewDue(),
                discipline(card).toList(),
                held,
                card.recallProposed(),
                reason(card, held));
    }

    private String reason(PersonCard card, @Nullable InterviewEntry held) {
        var terms = editions.inForceIn(card.month()).orElseThrow().interviewTerms();
        String due = card.interviewDue()
                ? "当月查实或确认的工作纪律问题 " + card.interviewEvents() + " 次，达到 " + terms.events() + " 次，应约谈本人和首席代表"
                : "当月工作纪律问题 " + card.interviewEvents() + " 次，没有达到 " + terms.events() + " 次，约谈后有问题撤销";
        String done = held == null ? "，还没有登记" : "，已于 " + held.heldOn() + " 约谈";
        return card.recallProposed()
                ? due + done + "；" + terms.recallMonths() + " 个月内应约谈达到 " + terms.recallInterviews() + " 次，建议研究召回，由人决定"
                : due + done;
    }

    /** Interviewed once, and since taken off the month's roster. */
    private static PersonInterview gone(String staffNo, RosterBook roster, @Nullable InterviewEntry held) {
        String name = roster.staffMember(staffNo).map(StaffEntry::name).orElse("");
        return new PersonInterview(staffNo, name, "", 0, false, List.of(), held, false, "已不在当月花名册上");
    }

    private static Stream<UUID> discipline(PersonCard card) {
        return card.sections().stream()
                .filter(section -> section.section() == SectionCode.S2)
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.facts().stream())
                .distinct();
    }
}
