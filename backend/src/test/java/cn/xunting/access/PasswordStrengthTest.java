package cn.xunting.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody tries first is no password. The owner is 0102, zhangsan, of the hall LYZW. */
class PasswordStrengthTest {
    private static final List<String> OWN = List.of("zhangsan", "LYZW", "利源政务大厅", "0102");

    @ParameterizedTest
    @CsvSource({
        "连续数字,           12345678",
        "倒数,               87654321",
        "一个字符重复,       88888888",
        "两个字符重复,       abababab",
        "一段重复,           12341234",
        "谐音数字,           5201314a",
        "谐音数字两个,       woaini1314",
        "最常见的词,         password",
        "常见词加年份,       Password2023!",
        "常见词的伪装,       P@ssw0rd",
        "管理员加连号,       Admin@123",
        "键盘第一排,         qwertyuiop",
        "键盘两段,           asdf1234",
        "键盘斜列,           1qaz2wsx",
        "键盘交错,           1q2w3e4r",
        "小键盘,             147258369",
        "字母加连号,         abc12345",
        "账号加年份,         zhangsan2023",
        "账号加连号,         Zhangsan123",
        "大厅代码加年份,     lyzw@2024",
        "大厅名称,           利源政务大厅2023",
        "工号加常见词,       0102xunting",
        "行业拼音,           zhengwudating",
        "拼音我爱你,         woaini520",
        "短姓加年份,         wang1985",
        "两个词,             xunting2024",
        "QQ,                 qq123456",
        "五个字符之外是词,   abcdepassword"
    })
    void what_everybody_tries_first_is_too_little(String habit, String password) {
        assertThat(PasswordStrength.of(password, OWN)).as(habit).isLessThan(PasswordStrength.ENOUGH);
    }

    @ParameterizedTest
    @CsvSource({
        "几个不相干的词,     for-the-tests",
        "一句话,             我家阳台有三盆花",
        "六个字符之外是词,   k7mp3xpassword",
        "程序生成的,         k7mp-3xwq-9tdn",
        "词多也行,           hello dragon monkey sunshine",
        "别人的账号不算,     lisi-at-the-desk"
    })
    void what_has_no_pattern_is_enough(String habit, String password) {
        assertThat(PasswordStrength.of(password, OWN)).as(habit).isGreaterThanOrEqualTo(PasswordStrength.ENOUGH);
    }
}
