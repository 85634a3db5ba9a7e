package cn.xunting.mobile.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    private static final double READ = 4.5;
    private static final double READ_IN_THE_SUN = 7;
    private static final double SEEN = 3;
    private static final double STANDARD = 18;
    private static final double ELDER = 26;
    private static final double SMALLEST = 16;

    private static final Pattern COLOUR = Pattern.compile("(-x-[a-z-]+): (#[0-9A-F]{6});");
    private static final Pattern RULE = Pattern.compile("(?m)^([^/{}]+)\\{([^}]*)}");
    private static final Pattern GROUND = Pattern.compile("-fx-background-color: (-x-[a-z-]+);");
    private static final Pattern TEXT = Pattern.compile("-fx-(?:text-fill|stroke|prompt-text-fill): (-x-[a-z-]+);");
    private static final Pattern SIZE = Pattern.compile("-fx-font-size: ([0-9.]+)em");

    /** What is written on what where no one rule of the sheet says both; the last ones while a finger is on a button. */
    private static final List<String> PAIRS = List.of(
            "-x-on-bar -x-bar",
            "-x-on-bar-quiet -x-bar",
            "-x-text -x-bg",
            "-x-text -x-card",
            "-x-quiet -x-bg",
            "-x-quiet -x-card",
            "-x-accent -x-card",
            "-x-on-off -x-off",
            "-x-on-info -x-info",
            "-x-on-good -x-good",
            "-x-on-warn -x-warn",
            "-x-on-bad -x-bad",
            "-x-on-snack -x-snack",
            "-x-snack-action -x-snack",
            "-x-text -x-press",
            "-x-quiet -x-press",
            "-x-accent -x-press",
            "-x-on-bad -x-press",
            "-x-on-plain -x-press");

    /** Edges that say where one can tap or type, and rings that say where the focus is. */
    private static final List<String> EDGES = List.of(
            "-x-edge -x-card",
            "-x-edge -x-bg",
            "-x-accent -x-bg",
            "-x-accent -x-card",
            "-x-on-bar -x-bar",
            "-x-snack-action -x-snack");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_text_stands_out_from_its_ground_in_every_state(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);
        double least = theme == Theme.CONTRAST ? READ_IN_THE_SUN : READ;
        Stream.concat(PAIRS.stream(), pairsOfTheSheet())
                .forEach(pair -> assertThat(contrast(colours, pair))
                        .as("%s %s", theme, pair)
                        .isGreaterThanOrEqualTo(least));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_edge_and_ring_can_be_seen(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);
        EDGES.forEach(pair ->
                assertThat(contrast(colours, pair)).as("%s %s", theme, pair).isGreaterThanOrEqualTo(SEEN));
    }

    @Test
    void every_colour_that_something_is_written_in_is_reckoned() throws IOException {
        Set<String> reckoned = Stream.concat(PAIRS.stream(), pairsOfTheSheet())
                .map(pair -> pair.split(" ", -1)[0])
                .collect(Collectors.toSet());
        Set<String> used = TEXT.matcher(sheet("phone.css"))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reckoned).containsAll(used);
    }

    @Test
    void all_themes_name_the_same_colours() throws IOException {
        assertThat(colours(Theme.DARK).keySet()).isEqualTo(colours(Theme.LIGHT).keySet());
        assertThat(colours(Theme.CONTRAST).keySet())
                .isEqualTo(colours(Theme.LIGHT).keySet());
    }

    @Test
    void letters_are_measured_by_those_of_the_root_and_none_is_small() throws IOException {
        sheet("phone.css")
                .lines()
                .forEach(line -> SIZE.matcher(line)
                        .results()
                        .forEach(size -> assertThat(Double.parseDouble(size.group(1))
                                        * (line.startsWith(".letters-elder") ? ELDER : STANDARD))
                                .as(line)
                                .isGreaterThanOrEqualTo(SMALLEST)));
        assertThat(sheet("phone.css").lines().filter(line -> line.matches(".*-fx-font-size: [0-9.]+px.*")))
                .allMatch(line -> line.startsWith(".root.letters") || line.startsWith("    -fx-font-size: 18px"));
    }

    /** Rules that say both what is written and on what. */
    private static Stream<String> pairsOfTheSheet() throws IOException {
        return RULE.matcher(sheet("phone.css")).results().map(ThemeTest::pair).flatMap(List::stream);
    }

    private static List<String> pair(MatchResult rule) {
        Matcher ground = GROUND.matcher(rule.group(2));
        Matcher text = TEXT.matcher(rule.group(2));
        return ground.find() && text.find() ? List.of(text.group(1) + " " + ground.group(1)) : List.of();
    }

    private static double contrast(Map<String, Color> colours, String pair) {
        String[] names = pair.split(" ", -1);
        return Contrast.between(
                Objects.requireNonNull(colours.get(names[0]), pair),
                Objects.requireNonNull(colours.get(names[1]), pair));
    }

    private static Map<String, Color> colours(Theme theme) throws IOException {
        String sheet = sheet("colours.css");
        String opening = "\n.root" + (theme.styleClass().isEmpty() ? "" : "." + theme.styleClass()) + " {";
        int start = sheet.indexOf(opening);
        Map<String, Color> colours = new HashMap<>();
        COLOUR.matcher(sheet.substring(start, sheet.indexOf('}', start)))
                .results()
                .forEach(colour -> colours.put(colour.group(1), Color.web(colour.group(2))));
        return colours;
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
