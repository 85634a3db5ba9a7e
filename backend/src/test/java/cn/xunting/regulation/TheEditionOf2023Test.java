package cn.xunting.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunting.model.Charge;
import cn.xunting.model.Effect;
import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.PolicyEntry;
import cn.xunting.model.wire.SectionEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheEditionOf2023Test {
    private final Edition edition =
            Editions.fromClasspath().inForceOn(LocalDate.of(2023, 9, 1)).orElseThrow();

    @Test
    void it_has_77_items_and_100_marks() {
        assertThat(edition.entry().items()).hasSize(77);
        assertThat(edition.entry().sections())
                .extracting(SectionEntry::full)
                .containsExactly(
                        points("30"), points("15"), points("45"), points("3"), points("2"), points("5"), Points.ZERO);
    }

    @Test
    void the_subsections_of_discipline_have_5_marks_each() {
        assertThat(edition.subsections())
                .extracting(Subsection::code, Subsection::full)
                .containsExactly(tuple("S2.1", points("5")), tuple("S2.2", points("5")), tuple("S2.3", points("5")));
        assertThat(edition.subsectionOf("S2.1.4a").orElseThrow().code()).isEqualTo("S2.1");
        assertThat(edition.subsectionOf("S3.1.1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "两位数序号不与一位数混淆, S1.10, S1, 四(一)4, R, -2.00, false",
        "投诉须查实, S2.2.1, S2, 四(二)2-1, A, -2.50, true",
        "差评双扣须核实, S3.6.2, S3, 四(三)6-2, WP, -1.00, true",
        "评价器每台次半分, S3.6.4, S3, 四(三)6-3, W, -0.50, false",
        "迟到只扣个人, S1.1, S1, 四(一)1, P, -1.00, false",
        "报送一条, S5.1, S5, 四(五), W, 0.10, true",
        "省级第一, S6.3.p1, S6, 四(六), WP, 5.00, true",
        "只取消资格不扣分, S7.10, S7, 四(七)6, W, 0.00, false",
    })
    void an_item_is_found_by_its_code(
            String situation,
            String code,
            SectionCode section,
            String clause,
            Charge charge,
            String points,
            boolean verify) {
        var item = edition.item(code).orElseThrow();
        assertThat(item.section()).as(situation).isEqualTo(section);
        assertThat(item.clause()).isEqualTo(clause);
        assertThat(item.charge()).isEqualTo(charge);
        assertThat(item.points()).hasToString(points);
        assertThat(item.verify()).isEqualTo(verify);
    }

    @Test
    void what_it_does_not_have_is_absent() {
        assertThat(edition.item("S1.9")).isEmpty();
        assertThat(edition.section(SectionCode.S4).label()).isEqualTo("文明创建");
    }

    @Test
    void three_items_take_the_title_and_every_fault_of_discipline_counts_toward_an_interview() {
        assertThat(codesWith(Effect.VETO_MONTH)).containsExactly("S1.8", "S2.2.2", "S7.10");
        assertThat(codesWith(Effect.VETO_YEAR)).containsExactly("S2.2.2", "S7.10");
        assertThat(codesWith(Effect.INTERVIEW_COUNT))
                .containsExactlyElementsOf(edition.items(SectionCode.S2).stream()
                        .map(ItemEntry::code)
                        .toList());
    }

    @Test
    void labels_are_short_enough_for_a_tile_and_all_different() {
        assertThat(edition.entry().items())
                .extracting(ItemEntry::label)
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(14));
    }

    @Test
    void its_policies_are_all_there_are_in_their_order_and_its_readings_say_the_same() {
        assertThat(edition.entry().policies())
                .extracting(PolicyEntry::name)
                .containsExactlyElementsOf(edition.readings().asMap().keySet());
        assertThat(edition.entry().policies()).allSatisfy(policy -> {
            assertThat(edition.readings().asMap()).containsEntry(policy.name(), policy.value());
            assertThat(policy.values())
                    .startsWith(policy.value())
                    .containsExactlyInAnyOrderElementsOf(
                            Policy.named(policy.name()).orElseThrow().choices());
        });
        assertThat(edition.entry().policies().stream().filter(PolicyEntry::decidesMoney))
                .hasSize(9);
    }

    private List<String> codesWith(Effect effect) {
        return edition.entry().items().stream()
                .filter(item -> item.effects().contains(effect))
                .map(ItemEntry::code)
                .toList();
    }

    private static Points points(String text) {
        return Points.parse(text);
    }
}
