package cn.xunting.export;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.SectionEntry;
import cn.xunting.model.wire.SheetLine;
import cn.xunting.model.wire.SheetSection;
import cn.xunting.model.wire.office.DossierBasis;
import cn.xunting.model.wire.office.DossierOutcome;
import cn.xunting.model.wire.office.InterviewEntry;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.model.wire.office.Reward;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 个人表 — everybody's score with its reasons, and who is rewarded. */
final class PeopleTables {
    private PeopleTables() {}

    /**
     * Scores.
     *
     * @param sections those that personal cards know
     * @param basis knows which interviews were held
     */
    static Table<PersonCard> scores(List<SectionEntry> sections, DossierBasis basis) {
        List<Column<PersonCard>> columns = new ArrayList<>(List.of(
                new Column<>("单位", 8, card -> Cell.of(card.unit())),
                new Column<>("工号", 10, card -> Cell.of(card.staffNo())),
                new Column<>("姓名", 12, card -> Cell.of(card.name()))));
        sections.forEach(section ->
                columns.add(new Column<>(section.label(), 10, card -> Cell.of(score(card, section.code())))));
        columns.add(new Column<>("总分", 9, card -> Cell.of(card.total())));
        columns.add(new Column<>("约谈事项", 9, card -> Cell.of(card.interviewEvents())));
        columns.add(new Column<>("应约谈", 8, card -> Cell.of(card.interviewDue() ? "是" : "否")));
        columns.add(new Column<>("约谈日期", 11, card -> Cell.of(heldOn(card, basis))));
        columns.add(new Column<>("建议召回", 9, card -> Cell.of(card.recallProposed() ? "是" : "否")));
        columns.add(new Column<>("理由", 50, card -> Cell.of(reasons(card))));
        return new Table<>("个人得分", columns);
    }

    /** Rewards: a line for each person and unit. */
    static Table<Reward> rewards() {
        return new Table<>(
                "奖励",
                List.of(
                        new Column<>("单位", 8, reward -> Cell.of(reward.unit())),
                        new Column<>("工号", 10, reward -> Cell.of(reward.staffNo())),
                        new Column<>("姓名", 12, reward -> Cell.of(reward.name())),
                        new Column<>("个人得分", 10, reward -> Cell.of(reward.score())),
                        new Column<>("在岗工作日", 11, reward -> Cell.of(reward.workingDays())),
                        new Column<>("当月工作日", 11, reward -> Cell.of(reward.monthWorkingDays())),
                        new Column<>("享受奖励", 9, reward -> Cell.of(reward.entitled() ? "是" : "否")),
                        new Column<>("停发", 7, reward -> Cell.of(reward.suspended() ? "是" : "否")),
                        new Column<>("说明", 44, reward -> Cell.of(reward.reason())),
                        new Column<>("金额（元）", 11, reward -> Cell.of(amount(reward))),
                        new Column<>("金额算式", 44, reward -> Cell.of(arithmetic(reward)))));
    }

    /** The scores with what is said of the person's reward, for a file of one table. */
    static Table<PersonCard> together(List<SectionEntry> sections, MonthDossier dossier) {
        List<Column<PersonCard>> columns =
                new ArrayList<>(scores(sections, dossier.basis()).columns());
        columns.add(new Column<>(
                "奖励",
                44,
                card -> Cell.of(dossier.outcome().rewards().stream()
                        .filter(reward -> reward.staffNo().equals(card.staffNo()))
                        .map(reward -> reward.unit() + (reward.entitled() ? "享受：" : "不享受：") + reward.reason())
                        .collect(Collectors.joining("；")))));
        return new Table<>("个人", columns);
    }

    /** The sections that some card of the month knows. */
    static List<SectionEntry> sections(List<SectionEntry> all, DossierOutcome outcome) {
        return all.stream()
                .filter(section -> outcome.people().stream()
                        .flatMap(card -> card.sections().stream())
                        .anyMatch(of -> of.section() == section.code()))
                .toList();
    }

    private static @Nullable Points amount(Reward reward) {
        String amount = reward.amount();
        return amount == null ? null : Points.parse(amount); // exact hundredths either way
    }

    private static String arithmetic(Reward reward) {
        String words = reward.arithmetic();
        if (words != null) {
            return words;
        }
        return reward.entitled() ? "本厅没有采用奖励算式，不计金额" : "";
    }

    private static @Nullable String heldOn(PersonCard card, DossierBasis basis) {
        return Objects.requireNonNullElse(basis.interviews(), List.<InterviewEntry>of()).stream()
                .filter(held -> held.staffNo().equals(card.staffNo()))
                .map(held -> held.heldOn().toString())
                .findFirst()
                .orElse(null);
    }

    private static Points score(PersonCard card, SectionCode section) {
        return card.sections().stream()
                .filter(of -> of.section() == section)
                .map(SheetSection::score)
                .findFirst()
                .orElse(Points.ZERO);
    }

    private static String reasons(PersonCard card) {
        return card.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(PeopleTables::reason)
                .collect(Collectors.joining("；"));
    }

    private static String reason(SheetLine line) {
        return line.label() + "（" + line.clause() + "）" + line.points();
    }
}
