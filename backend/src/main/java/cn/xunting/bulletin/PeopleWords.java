package cn.xunting.bulletin;

import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.office.InterviewEntry;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.model.wire.office.SuspensionEntry;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 约谈和停发 — who is due an interview, whose recall is proposed, whose reward is suspended. */
final class PeopleWords {
    private final MonthDossier dossier;
    private final Map<String, String> units;
    private final Map<String, String> people;

    PeopleWords(MonthDossier dossier) {
        this.dossier = dossier;
        this.units = dossier.outcome().results().pools().stream()
                .flatMap(pool -> pool.units().stream())
                .collect(Collectors.toMap(RankedUnit::unit, RankedUnit::name));
        this.people =
                dossier.outcome().people().stream().collect(Collectors.toMap(PersonCard::staffNo, PersonCard::name));
    }

    List<String> interviews() {
        List<PersonCard> due = dossier.outcome().people().stream()
                .filter(PersonCard::interviewDue)
                .toList();
        List<String> text = new ArrayList<>();
        text.add(due.isEmpty() ? "本月没有应约谈的人员。" : "应约谈" + due.size() + "人，并约谈所在单位首席代表：" + listed(due) + "。");
        List<PersonCard> recalls = dossier.outcome().people().stream()
                .filter(PersonCard::recallProposed)
                .toList();
        if (!recalls.isEmpty()) {
            text.add("约谈次数已达到规定，建议研究召回" + recalls.size() + "人："
                    + recalls.stream()
                            .map(card -> card.name() + "（" + unit(card.unit()) + "）")
                            .collect(Collectors.joining("、"))
                    + "。");
        }
        return text;
    }

    private String listed(List<PersonCard> due) {
        return due.stream()
                .map(card -> card.name() + "（" + unit(card.unit()) + "，工作纪律" + card.interviewEvents() + "次"
                        + (held(card) ? "，已约谈" : "") + "）")
                .collect(Collectors.joining("、"));
    }

    private boolean held(PersonCard card) {
        return Objects.requireNonNullElse(dossier.basis().interviews(), List.<InterviewEntry>of()).stream()
                .anyMatch(interview -> interview.staffNo().equals(card.staffNo()));
    }

    List<String> suspensions() {
        List<SuspensionEntry> entries = dossier.basis().suspensions();
        return List.of(
                entries.isEmpty()
                        ? "本月没有停发奖励的单位和人员。"
                        : "停发奖励的："
                                + entries.stream()
                                        .map(entry -> subject(entry) + "（" + entry.paper() + "，" + months(entry) + "）")
                                        .collect(Collectors.joining("、"))
                                + "。");
    }

    private String subject(SuspensionEntry entry) {
        return entry.staffNo() == null
                ? unit(entry.unit())
                : people.getOrDefault(entry.staffNo(), "工号" + entry.staffNo());
    }

    private static String months(SuspensionEntry entry) {
        YearMonth first = entry.months().get(0);
        YearMonth last = entry.months().get(entry.months().size() - 1);
        return first.equals(last) ? OfficialWords.of(first) : OfficialWords.of(first) + "至" + OfficialWords.of(last);
    }

    private String unit(@Nullable String code) {
        return code == null ? "" : units.getOrDefault(code, code);
    }
}
