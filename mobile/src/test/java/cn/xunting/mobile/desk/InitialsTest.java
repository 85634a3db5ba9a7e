package cn.xunting.mobile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    private static final Initials INITIALS = Initials.load();

    @ParameterizedTest
    @CsvSource(textBlock = """
            全部首字母, 上班时间玩手机, sbsjwsj, true
            中间一段, 上班时间玩手机, wsj, true
            大写, 上班时间玩手机, SBSJ, true
            少一个字, 上班时间玩手机, sbsjsj, false
            多音字取一音, 银行, yh, true
            多音字取另一音, 银行, yx, true
            标点不算, 群众差评（一星、二星）, cpyxex, true
            字母照写, U盘外借, upwj, true
            二级字, 骚扰, sr, true
            空, 脱岗, '', false
            比原文长, 脱岗, tgtg, false
            """)
    void initials_of_neighbours_match(String situation, String text, String letters, boolean match) {
        assertThat(INITIALS.match(text, letters)).as(situation).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            四(二)1, 421
            四（二）1, 421
            4.2.1, 421
            四(十)2, 4102
            四(十一)2, 4112
            """)
    void a_clause_is_its_digits(String clause, String digits) {
        assertThat(ClauseNumber.digits(clause)).isEqualTo(digits);
        assertThat(ClauseNumber.isMeant(clause)).isTrue();
        assertThat(ClauseNumber.isMeant(clause + "b")).isFalse();
    }
}
