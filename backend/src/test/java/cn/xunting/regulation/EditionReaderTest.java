package cn.xunting.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.xunting.model.ApprovalTier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EditionReaderTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/regulation/incoherent-editions.csv", delimiter = '|', numLinesToSkip = 1)
    void an_incoherent_edition_is_refused_with_the_line_and_the_reason(
            String situation, String original, @Nullable String replacement, String at, String reason) {
        var edition = EditionText.of2023().with(original, replacement == null ? "" : replacement);
        var refusal = catchThrowableOfType(IncoherentEdition.class, () -> edition.read(EditionText.FILE));
        assertThat(refusal).as(situation).isNotNull();
        assertThat(refusal.reason()).contains(reason);
        assertThat(refusal.line()).as(refusal.getMessage()).isEqualTo(edition.lineOf(at));
        assertThat(refusal.fileName()).isEqualTo(EditionText.FILE);
        assertThat(refusal).hasMessage("2023-09-01.yaml 第 " + refusal.line() + " 行：" + refusal.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "文件名是另一天, 2023-10-01.yaml, 文件应名为 2023-09-01.yaml",
        "文件名不是日期, edition.yaml, 文件应名为 2023-09-01.yaml",
        "后缀不同, 2023-09-01.yml, 文件应名为 2023-09-01.yaml",
    })
    void a_file_is_named_after_its_first_day(String situation, String fileName, String reason) {
        var refusal = catchThrowableOfType(
                IncoherentEdition.class, () -> EditionText.of2023().read(fileName));
        assertThat(refusal).as(situation).isNotNull();
        assertThat(refusal.reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    空文件         | ''        | 文件是空的
                    不是键值       | 只有一句话 | 键: 值
                    只有一个列表   | '- 一'     | 键: 值
                    """)
    void what_is_no_edition_at_all_is_refused(String situation, String text, String reason) {
        var refusal = catchThrowableOfType(IncoherentEdition.class, () -> new EditionText(text).read(EditionText.FILE));
        assertThat(refusal).as(situation).isNotNull();
        assertThat(refusal.reason()).contains(reason);
        assertThat(refusal.line()).isEqualTo(1);
    }

    @Test
    void an_edition_may_choose_a_cap_of_any_amount() {
        var edition =
                EditionText.of2023().with("value: none", "value: \"12.5\"").read(EditionText.FILE);
        assertThat(edition.readings().otherCap()).hasToString("12.50");
    }

    @ParameterizedTest
    @CsvSource({
        "1, SUPERVISION",
        "2, LEADER_IN_CHARGE",
        "3, LEADER_IN_CHARGE",
        "6, LEADER_IN_CHARGE",
        "7, MAIN_LEADER",
    })
    void an_edition_says_who_may_approve_a_leave(int halfDays, ApprovalTier needed) {
        var edition = EditionText.of2023()
                .with(
                        "supervisionHalfDays: 2, leaderInChargeHalfDays: 4",
                        "supervisionHalfDays: 1, leaderInChargeHalfDays: 6")
                .read(EditionText.FILE);
        assertThat(edition.leaveTiers().neededFor(halfDays)).isEqualTo(needed);
    }

    @Test
    void points_may_be_written_without_quotes() {
        var edition = EditionText.of2023().with("\"-2.50\"", "-2.5").read(EditionText.FILE);
        assertThat(edition.item("S2.2.1").orElseThrow().points()).hasToString("-2.50");
    }
}
