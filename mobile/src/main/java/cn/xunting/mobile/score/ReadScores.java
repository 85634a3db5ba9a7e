package cn.xunting.mobile.score;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.hall.KeptOutlook;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.score.Scores.Found;
import cn.xunting.mobile.score.Scores.Row;
import cn.xunting.mobile.score.Scores.Table;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Outlook;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.UnitOutlook;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the phone knows of the scores. Not for the screen's thread. */
final class ReadScores {
    private static final Duration FRESH = Duration.ofDays(1);

    private final HallCopy hall;
    private final Outbox outbox;
    private final Patrols patrols;
    private final HallBook book;
    private final Clock clock;

    ReadScores(HallCopy hall, Outbox outbox, Patrols patrols, Clock clock) {
        this.hall = hall;
        this.outbox = outbox;
        this.patrols = patrols;
        this.book = new HallBook(hall);
        this.clock = clock;
    }

    Scores read() {
        String who = hall.officer().map(Officer::name).orElse("");
        Optional<KeptOutlook> kept = hall.outlook();
        if (kept.isEmpty()) {
            return new Scores(who, "", false, List.of(), List.of(), List.of(), "");
        }
        Outlook outlook = kept.get().outlook();
        boolean walking = patrols.current().isPresent();
        boolean stale = Duration.between(kept.get().asOf(), clock.instant()).compareTo(FRESH) > 0;
        return new Scores(
                who,
                say("截至 {0} 的情况", Wording.dayAndClock(kept.get().asOf())),
                stale,
                toAnswer(outlook),
                outlook.units().stream()
                        .map(unit -> new UnitWords(edition(unit.sheet().edition())).card(unit))
                        .toList(),
                walking ? List.of() : rankings(outlook),
                walking ? say("巡查中不显示排名，结束巡查以后再看。") : "");
    }

    /** What was found at the reader's units that nobody has answered for them, the newest first. */
    private List<Found> toAnswer(Outlook outlook) {
        Set<String> mine = outlook.units().stream()
                .map(UnitOutlook::sheet)
                .map(sheet -> sheet.unit())
                .collect(Collectors.toUnmodifiableSet());
        Set<UUID> answered = new HashSet<>();
        outbox.decisions().forEach(said -> answered.add(said.decision().finding()));
        return hall.findings().stream()
                .filter(finding -> mine.contains(finding.unit()) && !answered.contains(finding.id()))
                .filter(ReadScores::waitsForAnswer)
                .map(this::found)
                .toList();
    }

    private static boolean waitsForAnswer(Finding finding) {
        return finding.state() == FindingState.RECORDED
                && finding.decisions().stream().noneMatch(said -> said.kind() == DecisionKind.REFUSED);
    }

    private Found found(Finding finding) {
        LocalDate day = HallTime.CHINA.dayOf(finding.occurredAt());
        return new Found(
                finding.id(),
                book.itemLabel(finding.item(), day) + Wording.times(finding.quantity()),
                String.join(
                        " · ",
                        finding.unit(),
                        Wording.dayAndClock(finding.occurredAt()),
                        book.personName(finding.staffNo())));
    }

    private Optional<EditionEntry> edition(LocalDate inForceFrom) {
        return hall.editions().stream()
                .filter(edition -> edition.inForceFrom().equals(inForceFrom))
                .findFirst();
    }

    private static List<Table> rankings(Outlook outlook) {
        return Stream.concat(Stream.ofNullable(outlook.ranking()), Stream.ofNullable(outlook.published()))
                .flatMap(results -> results.pools().stream().map(pool -> table(results, pool)))
                .toList();
    }

    private static Table table(MonthResults results, PoolResult pool) {
        return new Table(
                say(
                        "{0}{1}排名（{2}）",
                        UnitWords.month(results.month()), kind(pool.kind()), UnitWords.state(results.state())),
                pool.units().stream().map(ReadScores::row).toList());
    }

    private static String kind(String pool) {
        return switch (pool) {
            case "WINDOW" -> say("窗口");
            case "DEPARTMENT" -> say("科室");
            default -> say("窗口和科室");
        };
    }

    private static Row row(RankedUnit unit) {
        return new Row(
                String.valueOf(unit.rank()),
                unit.unit() + " " + unit.name(),
                unit.total().toString(),
                unit.title() != null,
                unit.reason());
    }
}
