package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreUnitMonthTest {
    private static final String EVENTFUL =
            "S2.1.4b x7 by:A; S2.2.1 by:B; S2.3.1 by:C; S2.3.2; S3.1.1; S3.2.5 x2; S3.6.4 x3; S3.6.2 by:A;"
                    + "S5.1 x6; S5.2 x2; S5.4p; S5.4x; S6.1 x2; S6.2; S6.3.p2; S7.2 x2; S7.4 x2";
    private static final String TANGLED = EVENTFUL
            + "; S1.4 by:A; S1.8; S3.7.2 by:A day:15; S3.7.4 by:A day:15; S3.7.3 by:A day:15; S5.4c re:甲; S5.4n re:甲;"
            + "S2.1.1 x6 by:A day:3; S2.2.2 by:B day:2; S7.1 by:D; S7.2 by:D; S3.6.2 RECORDED; S3.1.1 REVOKED; S7.11; S3.4; S3.4; S3.4";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    无事件的月份         |                                                          | 93.00
                    报送一条信息         | S5.1                                                     | 93.10
                    全部加满             | S5.4n; S6.1 x2                                           | 100.00
                    总分不低于零         | S1.8 x15; S3.3 x9; S7.2 x9                               | 0.00
                    """)
    void a_total_is_the_sum_of_the_sections(String situation, @Nullable String facts, String total) {
        assertThat(Sample.of(facts).sheet().total()).as(situation).hasToString(total);
    }

    @Test
    void the_worked_month_comes_to_76_75() {
        var sheet = Sample.of(EVENTFUL).attendance(528, 3, 0, 0).closed().sheet();
        assertThat(sheet.sections())
                .extracting(section -> section.score().toString())
                .containsExactly("29.83", "13.42", "34.50", "3.00", "2.00", "5.00", "-11.00");
        assertThat(sheet.total()).hasToString("76.75");
        assertThat(sheet.complaints()).isEqualTo(1);
    }

    @Test
    void the_order_of_the_facts_does_not_matter() {
        var sample = Sample.of(TANGLED).attendance(528, 3, 2, 0);
        var expected = sample.sheet();
        var facts = new ArrayList<>(sample.parsed());
        var random = new Random(7);
        for (var round = 0; round < 50; round++) {
            Collections.shuffle(facts, random);
            var shuffled = new UnitMonth("W01", Sample.OCTOBER, sample.crew(), sample.attendance(), facts, false);
            assertThat(ScoreUnitMonth.score(shuffled, Sample.EDITION, sample.readings()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void neither_locale_nor_time_zone_matters() {
        var sample = Sample.of(TANGLED).attendance(528, 3, 2, 0);
        var expected = sample.sheet();
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Caracas"));
            assertThat(sample.sheet()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void every_counting_fact_is_on_the_sheet_once_and_no_other() {
        var sample = Sample.of(TANGLED).attendance(528, 3, 2, 0);
        var sheet = sample.sheet();
        var onLines = sheet.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.facts().stream())
                .toList();
        var counting = sample.parsed().stream()
                .filter(fact -> fact.state()
                        .counts(Sample.EDITION.item(fact.item()).orElseThrow().verify()))
                .map(Fact::id)
                .toList();
        assertThat(onLines).containsExactlyInAnyOrderElementsOf(counting);
    }

    @Test
    void what_waits_for_verification_is_pending_and_what_was_taken_back_is_not() {
        var sheet = Sample.of(
                        "S3.6.2 REVOKED; S3.6.2 RECORDED; S2.2.1 DISPUTED; S3.6.2 WITHDRAWN; S3.6.2; S3.1.1 RECORDED")
                .sheet();
        assertThat(sheet.pending()).containsExactly(Sample.id(2), Sample.id(3));
    }

    @Test
    void the_lines_of_a_section_sum_to_what_it_moves() {
        var sheet = Sample.of(TANGLED).attendance(528, 3, 2, 0).sheet();
        for (var code : List.of(SectionCode.S1, SectionCode.S2, SectionCode.S3)) {
            var section = sheet.section(code);
            var moved = section.lines().stream().map(Line::points).reduce(Points.ZERO, Points::plus);
            assertThat(section.section().full().plus(moved)).isEqualTo(section.score());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    重大投诉两种资格都取消     | S2.2.2 by:A        | S2.2.2 VETO_MONTH [1]; S2.2.2 VETO_YEAR [1]
                    尚未查实不取消             | S2.2.2 by:A RECORDED |
                    同一条两次列出两个事实     | S1.8; S1.8 day:3   | S1.8 VETO_MONTH [2, 1]
                    约谈次数不是取消资格       | S2.1.1 by:A        |
                    """)
    void a_veto_names_its_item_and_its_facts(String situation, String facts, @Nullable String expected) {
        var vetoes = Sample.of(facts).sheet().vetoes().stream()
                .map(veto -> veto.item() + " " + veto.effect() + " "
                        + veto.facts().stream()
                                .map(id -> id.getLeastSignificantBits())
                                .toList())
                .toList();
        assertThat(String.join("; ", vetoes)).as(situation).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void what_takes_the_year_too_takes_the_month_once() {
        assertThat(Sample.of("S2.2.2 by:A").sheet().monthVetoes()).hasSize(1);
    }

    @Test
    void complaints_are_counted_by_quantity_once_verified() {
        assertThat(Sample.of("S2.2.1 x2 by:A; S2.2.2 by:B; S2.2.1 by:C RECORDED; S2.3.1")
                        .sheet()
                        .complaints())
                .isEqualTo(3);
    }

    @Test
    void an_item_the_edition_does_not_have_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.of("S9.1").sheet())
                .withMessageContaining("S9.1");
    }

    @Test
    void what_cannot_be_is_refused() {
        var fact = Sample.of("S2.1.1").parsed().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitMonth(
                        "W01", Sample.OCTOBER, Sample.crew(6), Attendance.NONE, List.of(fact, fact), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.of("S2.1.1 x0").sheet());
    }

    @Test
    void a_line_cannot_be_built_without_a_fact_or_a_reason_or_without_arithmetic() {
        var item = Sample.EDITION.item("S3.1.1").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Line(item, Points.ZERO, List.of(), null, "1 × 2.00 = 2.00", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Line(item, Points.ZERO, List.of(), " ", "1 × 2.00 = 2.00", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Line(item, Points.ZERO, List.of(Sample.id(1)), null, " ", null));
    }
}
