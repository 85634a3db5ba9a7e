package cn.xunting.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.month.MonthFacts.UnitFacts;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.scoring.Attendance;
import cn.xunting.scoring.Crew;
import cn.xunting.scoring.CrewMember;
import cn.xunting.scoring.UnitMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 个人列在哪个单位. */
class ScoredPeopleTest {
    private static final YearMonth MONTH = YearMonth.of(2023, 10);
    private static final Edition EDITION =
            Editions.fromClasspath().inForceIn(MONTH).orElseThrow();

    @Test
    void of_two_units_equally_long_the_first_by_code_lists_a_person_in_whatever_order_they_come() {
        UnitFacts first = unit("W01", 11, false);
        UnitFacts second = unit("W02", 11, false);
        assertThat(people(first, second).unit("A")).contains("W01");
        assertThat(people(second, first).unit("A")).contains("W01");
    }

    @Test
    void the_month_end_comes_before_the_longer_time() {
        assertThat(people(unit("W01", 21, false), unit("W02", 1, true)).unit("A"))
                .contains("W02");
        assertThat(people(unit("W01", 10, false), unit("W02", 12, false)).unit("A"))
                .contains("W02");
    }

    private static ScoredPeople people(UnitFacts... units) {
        MonthFacts facts = new MonthFacts(MONTH, EDITION, List.of(units), Map.of("A", "甲"));
        return new ScoredPeople(ScoredMonth.of(facts, EDITION.readings()));
    }

    private static UnitFacts unit(String code, int days, boolean atTheEnd) {
        Crew crew = new Crew(List.of(new CrewMember("A", days, atTheEnd)), 22);
        return new UnitFacts(
                new UnitEntry(code, UnitKind.WINDOW, "窗口", 1),
                new UnitMonth(code, MONTH, crew, Attendance.NONE, List.of(), false));
    }
}
