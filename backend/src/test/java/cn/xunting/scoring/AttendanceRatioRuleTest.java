package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 缺勤率, 四(一). */
class AttendanceRatioRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    六人全勤                       | 528 | 0   | 0 | 0 |                                       | 30.00
                    六人缺勤三次                   | 528 | 3   | 0 | 0 |                                       | 29.83
                    恰好半分进位                   | 240 | 1   | 0 | 0 |                                       | 29.87
                    略低于半分舍去                 | 241 | 1   | 0 | 0 |                                       | 29.88
                    二进制浮点会算错               | 800 | 2   | 0 | 0 |                                       | 29.92
                    迟到早退不算缺勤               | 528 | 3   | 2 | 1 |                                       | 29.83
                    口径把迟到早退算作缺勤         | 528 | 3   | 2 | 1 | attendance.absenceIncludesLate=true   | 29.66
                    全月无人到岗扣完               | 528 | 528 | 0 | 0 |                                       | 0.00
                    没有应出勤则不扣               | 0   | 0   | 0 | 0 |                                       | 30.00
                    """)
    void absences_are_charged_by_their_share_of_due_sign_ins(
            String situation, int due, int absent, int late, int early, @Nullable String reading, String score) {
        var section = Sample.of("")
                .attendance(due, absent, late, early)
                .reading(reading)
                .section(SectionCode.S1);
        assertThat(section.score()).as(situation).hasToString(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    脱岗加入缺勤               | S1.4 by:A; S1.4 by:B               | S1.3 -0.06; S1.4 -0.11              | 29.83
                    无函离岗按次加入           | S1.10 x3 by:A                      | S1.3 -0.06; S1.10 -0.17             | 29.77
                    三种缺勤只舍入一次         | S1.3 by:A; S1.4 by:A; S1.10 by:A   | S1.3 -0.11; S1.4 -0.06; S1.10 -0.06 | 29.77
                    撤销的不算                 | S1.4 by:A REVOKED                  | S1.3 -0.06                          | 29.94
                    巡查发现的迟到只扣个人     | S1.1 by:A                          | S1.1 0.00; S1.3 -0.06               | 29.94
                    """)
    void findings_of_absence_add_to_the_absences_of_the_machine(
            String situation, String facts, String lines, String score) {
        var sample = Sample.of(facts).attendance(528, 1, 0, 0);
        assertThat(sample.lines(SectionCode.S1)).as(situation).isEqualTo(lines);
        assertThat(sample.section(SectionCode.S1).score()).hasToString(score);
    }

    @Test
    void a_finding_of_lateness_is_an_absence_where_the_machines_would_be() {
        var sample = Sample.of("S1.1 x2 by:A; S1.2 by:A")
                .attendance(528, 0, 0, 0)
                .reading("attendance.absenceIncludesLate=true");
        assertThat(sample.section(SectionCode.S1).score()).hasToString("29.83");
    }

    @Test
    void without_due_sign_ins_a_finding_of_absence_is_shown_and_costs_nothing() {
        var line = Sample.of("S1.4 by:A").section(SectionCode.S1).lines().get(0).toWire();
        assertThat(line.points()).hasToString("0.00");
        assertThat(line.facts()).containsExactly(Sample.id(1));
        assertThat(line.arithmetic()).isEqualTo("本月应出勤 0 次，不计缺勤率");
    }

    @Test
    void a_line_says_what_it_rests_on_and_how_it_was_computed() {
        var lines = Sample.of("S1.4 by:A").attendance(528, 2, 1, 0).section(SectionCode.S1).lines().stream()
                .map(Line::toWire)
                .toList();
        assertThat(lines.get(0).arithmetic()).isEqualTo("签到记录 1 次（P2 10-09 上午上班）：只扣个人，不计入缺勤率");
        assertThat(lines.get(0).policy()).isEqualTo("attendance.absenceIncludesLate");
        assertThat(lines.get(1).arithmetic()).isEqualTo("签到记录 2 次（P0 10-09 上午上班、P1 10-09 上午上班）：2 ÷ 528 × 30.00 = 0.11");
        assertThat(lines.get(2).arithmetic()).isEqualTo("(2 + 1) ÷ 528 × 30.00 = 0.17，其中本条 0.06");
        assertThat(lines.get(2).policy()).isEqualTo("attendance.windowMode");
    }
}
