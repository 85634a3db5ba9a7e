package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.Points;
import cn.xunting.model.wire.ItemEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 每条条款都有一例: clause ↔ entry ↔ rule ↔ case, in both directions. */
class EveryItemHasACaseTest {
    /** Someone of six people, in a month of 528 due sign-ins that is being closed. */
    @ParameterizedTest
    @MethodSource("cases")
    void one_of_an_item_moves_the_unit_by_what_its_case_says(Case expected) {
        var lines = Sample.of(expected.item() + " by:A").attendance(528, 0, 0, 0).closed().sheet().sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.item().code().equals(expected.item()))
                .toList();
        assertThat(lines)
                .as(expected.situation())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.facts()).containsExactly(Sample.id(1)));
        assertThat(lines.stream().map(Line::points).reduce(Points.ZERO, Points::plus))
                .as(expected.situation())
                .hasToString(expected.points());
    }

    @Test
    void each_item_has_one_case_and_each_case_an_item() {
        assertThat(cases().stream().map(Case::item))
                .containsExactlyElementsOf(Sample.EDITION.entry().items().stream()
                        .map(ItemEntry::code)
                        .toList());
    }

    @Test
    void each_item_is_some_rules_business_and_each_rule_has_some() {
        assertThat(Sample.EDITION.entry().items())
                .allSatisfy(item -> assertThat(rulesOf(item)).hasSize(Absences.isPersonal(item) ? 2 : 1));
        assertThat(ScoreUnitMonth.RULES)
                .allSatisfy(rule -> assertThat(Sample.EDITION.entry().items()).anyMatch(rule::claims));
    }

    @Test
    void each_clause_is_a_number_under_its_section() {
        assertThat(Sample.EDITION.entry().items())
                .allSatisfy(item -> assertThat(item.clause())
                        .matches("四\\([一二三四五六七]\\)(\\d(-\\d)?)?")
                        .startsWith(Sample.EDITION.section(item.section()).clause()));
    }

    private static List<Rule> rulesOf(ItemEntry item) {
        return ScoreUnitMonth.RULES.stream().filter(rule -> rule.claims(item)).toList();
    }

    static List<Case> cases() {
        try (var content = EveryItemHasACaseTest.class.getResourceAsStream("/scoring/item-cases.csv")) {
            return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Case::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Case(String item, String situation, String points) {
        static Case parse(String line) {
            var cells = line.split(",", -1);
            return new Case(cells[0], cells[1], cells[2]);
        }
    }
}
