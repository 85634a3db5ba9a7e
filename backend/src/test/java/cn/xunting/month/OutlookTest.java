package cn.xunting.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.FindingState;
import cn.xunting.model.Points;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.OneMore;
import cn.xunting.model.wire.RankBand;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.month.MonthFacts.UnitFacts;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.regulation.Policy;
import cn.xunting.regulation.Readings;
import cn.xunting.scoring.Attendance;
import cn.xunting.scoring.Crew;
import cn.xunting.scoring.CrewMember;
import cn.xunting.scoring.Fact;
import cn.xunting.scoring.UnitMonth;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a representative is told: the band, the way to the cut, and what one more finding would come to. */
class OutlookTest {
    private static final YearMonth MONTH = YearMonth.of(2023, 10);
    private static final Edition EDITION =
            Editions.fromClasspath().inForceIn(MONTH).orElseThrow();

    /** Eighteen windows, each with one finding of S3.4 (one point) more than the one before it. */
    @ParameterizedTest
    @CsvSource({
        "W01,  1,  6, 11.00, true",
        "W06,  1,  6,  6.00, true",
        "W07,  7, 12,  5.00, true",
        "W12,  7, 12,  0.00, true",
        "W13, 13, 18, -1.00, false",
        "W18, 13, 18, -6.00, false"
    })
    void a_unit_is_told_its_third_and_the_way_to_the_cut(
            String unit, int from, int to, String toCut, boolean holdsTitle) {
        ScoredMonth month = scored(EDITION.readings(), staircase(18));
        RankBand band = band(month, unit);
        assertThat(band.from()).isEqualTo(from);
        assertThat(band.to()).isEqualTo(to);
        assertThat(band.units()).isEqualTo(18);
        assertThat(band.quota()).isEqualTo(12);
        assertThat(band.toCut()).isEqualTo(Points.parse(toCut));
        assertThat(band.holdsTitle()).isEqualTo(holdsTitle);
    }

    @Test
    void where_a_veto_makes_room_the_cut_is_drawn_among_those_without_one() {
        List<UnitFacts> units = staircase(3);
        units.set(1, with(units.get(1), "S1.8")); // the second, and vetoed
        Readings refill = EDITION.readings().with(Map.of(Policy.TITLE_VETO.title(), "REFILL"));
        assertThat(toCut(EDITION.readings(), units, "W03")).isEqualTo(Points.ZERO); // 91.00, above the 90.00 of W02
        assertThat(toCut(refill, units, "W02")).isEqualTo(Points.parse("-1.00"));
        assertThat(toCut(refill, units, "W01")).isEqualTo(Points.parse("2.00"));
    }

    @Test
    void a_unit_that_is_alone_has_no_cut() {
        RankBand band = band(scored(EDITION.readings(), staircase(1)), "W01");
        assertThat(band.toCut()).isNull();
        assertThat(band.holdsTitle()).isFalse();
        assertThat(scored(EDITION.readings(), staircase(1)).outlook("W09")).isEmpty();
    }

    @Test
    void one_more_of_each_item_comes_to_what_it_would_really_come_to() {
        List<UnitFacts> units = staircase(18);
        ScoredMonth before = scored(EDITION.readings(), units);
        List<OneMore> foreseen = before.outlook("W12").orElseThrow().oneMore();
        assertThat(foreseen)
                .extracting(OneMore::item)
                .containsExactlyElementsOf(EDITION.entry().items().stream()
                        .map(item -> item.code())
                        .toList());
        for (OneMore more : foreseen) {
            List<UnitFacts> then = new ArrayList<>(units);
            then.set(11, with(units.get(11), more.item()));
            ScoredMonth after = scored(EDITION.readings(), then);
            assertThat(more.change())
                    .as(more.item())
                    .isEqualTo(total(after, "W12").minus(total(before, "W12")));
            assertThat(more.holdsTitle())
                    .as(more.item())
                    .isEqualTo(band(after, "W12").holdsTitle());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "S2.1.2, -0.17, true", // 1 ÷ 6
        "S3.6.4, -0.50, true",
        "S3.4,   -1.00, true", // level with the thirteenth: both have it
        "S3.1.1, -2.00, false",
        "S1.8,   -2.00, false",
        "S1.1,    0.00, true", // the person's own
        "S5.1,    0.10, true"
    })
    void the_last_place_with_a_title_is_told_what_it_can_still_afford(String item, String change, boolean holdsTitle) {
        assertThat(scored(EDITION.readings(), staircase(18))
                        .outlook("W12")
                        .orElseThrow()
                        .oneMore())
                .contains(new OneMore(item, Points.parse(change), holdsTitle));
    }

    @Test
    void what_is_lost_already_is_not_lost_again() {
        UnitFacts unit = staircase(1).get(0);
        for (int i = 0; i < 9; i++) {
            unit = with(unit, "S3.3"); // nine times five: the section is at nothing
        }
        assertThat(scored(EDITION.readings(), List.of(unit))
                        .outlook("W01")
                        .orElseThrow()
                        .oneMore())
                .contains(new OneMore("S3.1.1", Points.ZERO, false));
    }

    private static Points toCut(Readings readings, List<UnitFacts> units, String unit) {
        return Objects.requireNonNull(band(scored(readings, units), unit).toCut());
    }

    private static RankBand band(ScoredMonth month, String unit) {
        return Objects.requireNonNull(month.outlook(unit).orElseThrow().band());
    }

    private static Points total(ScoredMonth month, String unit) {
        return month.sheet(unit).orElseThrow().total();
    }

    private static ScoredMonth scored(Readings readings, List<UnitFacts> units) {
        return ScoredMonth.of(new MonthFacts(MONTH, EDITION, units, Map.of()), readings);
    }

    /** Windows W01… of six people each; W01 loses nothing, every other a point more than the one before. */
    private static List<UnitFacts> staircase(int windows) {
        List<UnitFacts> units = new ArrayList<>();
        for (int w = 1; w <= windows; w++) {
            String code = "W%02d".formatted(w);
            List<Fact> facts = IntStream.range(1, w)
                    .mapToObj(step -> fact("S3.4", "staircase" + code + step, null))
                    .toList();
            Crew crew = new Crew(
                    IntStream.rangeClosed(1, 6)
                            .mapToObj(p -> new CrewMember(code + p, 22, true))
                            .toList(),
                    22);
            units.add(new UnitFacts(
                    new UnitEntry(code, UnitKind.WINDOW, "窗口", w),
                    new UnitMonth(code, MONTH, crew, Attendance.NONE, facts, false)));
        }
        return units;
    }

    /** The same with one finding more, about one of its people. */
    private static UnitFacts with(UnitFacts unit, String item) {
        UnitMonth before = unit.month();
        List<Fact> facts = new ArrayList<>(before.facts());
        facts.add(fact(item, item + facts.size(), before.unit() + "1"));
        return new UnitFacts(
                unit.unit(),
                new UnitMonth(before.unit(), MONTH, before.crew(), before.attendance(), facts, before.closing()));
    }

    private static Fact fact(String item, String seed, @Nullable String staffNo) {
        return new Fact(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)),
                item,
                staffNo,
                LocalDate.of(2023, 10, 9),
                1,
                null,
                FindingState.CONFIRMED);
    }
}
