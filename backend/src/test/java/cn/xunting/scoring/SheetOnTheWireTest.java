package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.MonthState;
import cn.xunting.model.SectionCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SheetOnTheWireTest {
    private final ScoreSheet sheet = Sample.of("S1.8; S3.1.1; S7.7").sheet();

    @Test
    void a_sheet_travels_with_all_it_says() {
        var wire = sheet.toWire(MonthState.OPEN, "不动产登记窗口");
        assertThat(wire.unit()).isEqualTo("W01");
        assertThat(wire.name()).isEqualTo("不动产登记窗口");
        assertThat(wire.month()).isEqualTo(Sample.OCTOBER);
        assertThat(wire.state()).isEqualTo(MonthState.OPEN);
        assertThat(wire.edition()).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(wire.total()).hasToString("87.00");
        assertThat(wire.sections()).hasSize(7);
        assertThat(wire.vetoes()).hasSize(1);
        assertThat(wire.atRisk()).hasSize(1);
    }

    @Test
    void a_section_travels_with_its_lines() {
        var section = sheet.toWire(MonthState.OPEN, "不动产登记窗口").sections().get(2);
        assertThat(section.section()).isEqualTo(SectionCode.S3);
        assertThat(section.label()).isEqualTo("业务管理");
        assertThat(section.full()).hasToString("45.00");
        assertThat(section.score()).hasToString("43.00");
        assertThat(section.arithmetic()).isEqualTo("45.00 − 2.00 = 43.00");
        assertThat(section.lines()).hasSize(1);
        assertThat(section.lines().get(0).label()).isEqualTo("应进事项没有进驻");
    }

    @Test
    void a_ranking_shows_the_sections_without_their_lines() {
        var scores = sheet.sectionScores();
        assertThat(scores).hasSize(7);
        assertThat(scores.get(6).section()).isEqualTo(SectionCode.S7);
        assertThat(scores.get(6).full()).hasToString("0.00");
        assertThat(scores.get(6).score()).hasToString("-2.00");
    }
}
