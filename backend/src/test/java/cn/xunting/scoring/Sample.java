package cn.xunting.scoring;

import cn.xunting.model.FindingState;
import cn.xunting.model.SectionCode;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.regulation.Readings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 样例月 — a month of six people and 22 working days, of which a test states only what matters. Facts are written as
 * {@code "S2.1.2 x7 by:A day:9 re:稿件 RECORDED; S2.3.1"}: everything but the item may be left out, and a fact is confirmed
 * unless it says otherwise.
 */
record Sample(String facts, Crew crew, Attendance attendance, boolean closing, Readings readings) {
    static final Edition EDITION =
            Editions.fromClasspath().inForceOn(LocalDate.of(2023, 10, 1)).orElseThrow();
    static final YearMonth OCTOBER = YearMonth.of(2023, 10);
    static final int WORKING_DAYS = 22;

    static Sample of(@Nullable String facts) {
        return new Sample(facts == null ? "" : facts, crew(6), Attendance.NONE, false, EDITION.readings());
    }

    static Crew crew(int people) {
        return new Crew(
                IntStream.range(0, people)
                        .mapToObj(number -> new CrewMember("P" + number, WORKING_DAYS, true))
                        .toList(),
                WORKING_DAYS);
    }

    Sample crewOf(Crew other) {
        return new Sample(facts, other, attendance, closing, readings);
    }

    Sample attendance(int due, int absent, int late, int early) {
        var points = new ArrayList<DuePoint>();
        for (var number = 0; number < due; number++) {
            var outcome = number < absent
                    ? SignInOutcome.ABSENT
                    : number < absent + late
                            ? SignInOutcome.LATE
                            : number < absent + late + early ? SignInOutcome.EARLY : SignInOutcome.ON_TIME;
            points.add(new DuePoint("P" + number % 6, OCTOBER.atDay(9), SignInPoint.AM_IN, outcome));
        }
        return new Sample(facts, crew, new Attendance(points), closing, readings);
    }

    Sample closed() {
        return new Sample(facts, crew, attendance, true, readings);
    }

    /** Under other readings, {@code "title.tie=EXCLUDE"}; none where absent. */
    Sample reading(@Nullable String chosen) {
        var other = readings;
        for (var choice : chosen == null ? new String[0] : chosen.split(" ", -1)) {
            var parts = choice.split("=", -1);
            other = other.with(parts[0], parts[1]);
        }
        return new Sample(facts, crew, attendance, closing, other);
    }

    ScoreSheet sheet() {
        return ScoreUnitMonth.score(month(), EDITION, readings);
    }

    SectionSheet section(SectionCode code) {
        return sheet().section(code);
    }

    /** The lines of a section, {@code "S2.1.2 -0.17 | …"}, as a table can state them. */
    String lines(SectionCode code) {
        return section(code).lines().stream()
                .map(line -> line.item().code() + " " + line.points())
                .collect(Collectors.joining("; "));
    }

    UnitMonth month() {
        return new UnitMonth("W01", OCTOBER, crew, attendance, parsed(), closing);
    }

    List<Fact> parsed() {
        var all = new ArrayList<Fact>();
        for (var text : facts.split(";", -1)) {
            if (!text.isBlank()) {
                all.add(fact(all.size() + 1, text.strip().split(" ", -1)));
            }
        }
        return all;
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Fact fact(int number, String[] words) {
        var quantity = 1;
        var day = 9;
        String person = null;
        String matter = null;
        var state = FindingState.CONFIRMED;
        for (var index = 1; index < words.length; index++) {
            var word = words[index];
            if (word.startsWith("x")) {
                quantity = Integer.parseInt(word.substring(1));
            } else if (word.startsWith("by:")) {
                person = word.substring("by:".length());
            } else if (word.startsWith("day:")) {
                day = Integer.parseInt(word.substring("day:".length()));
            } else if (word.startsWith("re:")) {
                matter = word.substring("re:".length());
            } else {
                state = FindingState.valueOf(word);
            }
        }
        return new Fact(id(number), words[0], person, OCTOBER.atDay(day), quantity, matter, state);
    }
}
