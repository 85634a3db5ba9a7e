package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.export.LedgerWords;
import cn.xunting.model.Catalogue;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SignatureMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the pages is said in the reader's language, and the English is complete. */
class ConsoleWordsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates/console");
    private static final Path SOURCES = Path.of("src/main/java/cn/xunting/console");
    private static final Pattern SAID_ON_A_PAGE = Pattern.compile("w\\.say\\('([^']*)'");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。：；？！（）]");
    private static final Pattern PART = Pattern.compile("\\{\\d}");

    /** Said by the API's refusals in Chinese, in the ledger and the log alike; or a language's own name. */
    private static final Pattern REFUSAL =
            Pattern.compile("new Refusal\\([^;]*?;|Refusal\\.of\\([^;]*?;", Pattern.DOTALL);

    private static final Set<String> NOT_SAID = Set.of("中文", "网页");

    private final Map<String, String> english = Catalogue.read(Words.class, "english.txt");

    @Test
    void every_word_has_its_english_with_the_same_parts() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        for (String chinese : said()) {
            String other = english.get(chinese);
            if (other == null || !parts(other).equals(parts(chinese))) {
                missing.add(chinese);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_english_is_left_over() throws IOException {
        Set<String> left = new TreeSet<>(english.keySet());
        left.removeAll(said());
        assertThat(left).isEmpty();
    }

    @Test
    void no_page_has_chinese_that_is_not_said() throws IOException {
        List<String> unsaid = new ArrayList<>();
        for (Path page : files(TEMPLATES, ".html")) {
            String rest = Files.readString(page)
                    .replaceAll("w\\.say\\('[^']*'", "")
                    .replaceAll("lang=\"zh-CN\" hreflang=\"zh-CN\">中文", "");
            if (CHINESE.matcher(rest).find()) {
                unsaid.add(page.getFileName() + ": "
                        + rest.lines()
                                .filter(line -> CHINESE.matcher(line).find())
                                .toList());
            }
        }
        assertThat(unsaid).isEmpty();
    }

    private static Set<String> said() throws IOException {
        Set<String> said = Arrays.stream(ProblemType.values())
                .map(ProblemType::title)
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(FindingState.values()).map(LedgerWords::of).forEach(said::add);
        Arrays.stream(DecisionKind.values()).map(LedgerWords::of).forEach(said::add);
        Arrays.stream(SignatureMark.values()).map(LedgerWords::of).forEach(said::add);
        for (Path page : files(TEMPLATES, ".html")) {
            SAID_ON_A_PAGE.matcher(Files.readString(page)).results().forEach(found -> said.add(found.group(1)));
        }
        for (Path source : files(SOURCES, ".java")) {
            String code = REFUSAL.matcher(Files.readString(source))
                    .replaceAll("")
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("//.*", "");
            LITERAL.matcher(code)
                    .results()
                    .map(found -> found.group(1))
                    .filter(text -> CHINESE.matcher(text).find() && !NOT_SAID.contains(text))
                    .forEach(said::add);
        }
        return said;
    }

    private static Set<String> parts(String sentence) {
        return PART.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
