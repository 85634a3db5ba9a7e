package cn.xunting.mobile.language;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.language.SourceWords.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path ENGLISH = Path.of("src/main/resources/cn/xunting/mobile/language/english.txt");
    private static final Pattern PART = Pattern.compile("\\{\\d+}");

    /** Chinese that is the same in every language, by the file it stands in. */
    private static final Map<String, Set<String>> NOT_SAID = Map.ofEntries(
            // Phrases go into the ledger as a note or a reason, which the hall reads in Chinese.
            entry("FindingViewModel", Set.of("当场提醒，已改正", "多次提醒未改", "首席代表在场", "首席代表不在场", "当事人有异议", "群众反映")),
            entry("WithdrawViewModel", Set.of("认错了人", "选错了条款", "重复记录", "情况已核实，不属于问题")),
            entry(
                    "ConfirmViewModel",
                    Set.of("与事实不符", "当时在取件", "因公临时离开", "当事人不在岗", "请调监控核实", "外出开会", "休假", "暂时离开窗口", "联系不上")),
            // Stands between two phrases in the ledger.
            entry("Wording", Set.of("；")),
            // The caption is part of the picture, which is evidence in the hall's language.
            entry("Watermark", Set.of("　督查员 ")),
            // How the edition names the section that walks the hall; compared, never shown.
            entry("ItemChoice", Set.of("督查")),
            // The numerals and brackets of clauses; compared, never shown.
            entry("ClauseNumber", Set.of("〇一二三四五六七八九", "〇一二三四五六七八九十0123456789()（）.．-、 ")),
            // Drawn by the desktop's stand-in for a camera.
            entry("TestCardCamera", Set.of("测试照片 ")),
            // The language's name in itself.
            entry("Language", Set.of("中文")));

    private static List<Words> words = List.of();
    private static Map<String, String> english = Map.of();

    @BeforeAll
    static void read() throws IOException {
        words = SourceWords.in(SOURCES);
        english = Language.ENGLISH.catalogue();
        assertThat(words).hasSizeGreaterThan(300);
    }

    @Test
    void every_chinese_literal_is_said_or_is_no_word_of_the_screen() {
        assertThat(unsaid(words)).isEmpty();
    }

    @Test
    void every_exemption_is_needed() {
        Map<String, Set<String>> standing = words.stream()
                .filter(literal -> !literal.said())
                .collect(Collectors.groupingBy(Words::file, Collectors.mapping(Words::text, Collectors.toSet())));
        assertThat(standing).containsExactlyInAnyOrderEntriesOf(NOT_SAID);
    }

    @Test
    void every_sentence_has_one_english_line_and_every_line_a_sentence() throws IOException {
        Set<String> said = new TreeSet<>();
        words.stream().filter(Words::said).forEach(literal -> said.add(literal.text()));
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(said);
        List<String> lines = Files.readAllLines(ENGLISH).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        assertThat(lines).allMatch(line -> line.split(" = ", -1).length == 2);
        assertThat(lines.stream().map(line -> line.split(" = ", -1)[0])).doesNotHaveDuplicates();
    }

    @Test
    void the_same_parts_are_filled_in_on_both_sides() {
        english.forEach((chinese, translated) ->
                assertThat(parts(translated)).as(chinese).containsExactlyInAnyOrderElementsOf(parts(chinese)));
    }

    @Test
    void no_english_line_is_empty_or_chinese() {
        assertThat(english.values()).noneMatch(line -> line.isBlank() || line.matches("(?s).*\\p{IsHan}.*"));
    }

    @Test
    void a_sentence_that_is_not_said_is_found() {
        assertThat(unsaid(SourceWords.in("AnyView", "// \"注释\"\n label.setText(\"新的话\"); say(\"说过的话\");")))
                .containsExactly("AnyView: 新的话");
        assertThat(unsaid(SourceWords.in("AnyView", "say(\"还有 \" + n)"))).containsExactly("AnyView: 还有 ");
        assertThat(unsaid(SourceWords.in("AnyView", "essay(\"不是说\")"))).containsExactly("AnyView: 不是说");
        assertThat(unsaid(SourceWords.in("AnyView", "/* \" */ char quote = '\"'; say(\n    \"话\", n)")))
                .isEmpty();
    }

    private static List<String> unsaid(List<Words> literals) {
        List<String> found = new ArrayList<>();
        for (Words literal : literals) {
            if (!literal.said()
                    && !NOT_SAID.getOrDefault(literal.file(), Set.of()).contains(literal.text())) {
                found.add(literal.file() + ": " + literal.text());
            }
        }
        return found;
    }

    private static List<String> parts(String sentence) {
        return PART.matcher(sentence).results().map(MatchResult::group).toList();
    }
}
