package cn.xunting.mobile.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    private static final Pattern COLOUR = Pattern.compile("(-x-[a-z-]+): (#[0-9A-F]{6});");
    private static final Pattern SIZE = Pattern.compile("-fx-font-size: ([0-9]+)px");

    /** What is written on what. */
    private static final List<String> PAIRS = List.of(
            "-x-on-bar -x-bar",
            "-x-on-bar-quiet -x-bar",
            "-x-text -x-bg",
            "-x-text -x-card",
            "-x-text -x-press",
            "-x-quiet -x-bg",
            "-x-quiet -x-card",
            "-x-accent -x-card",
            "-x-on-accent -x-accent",
            "-x-on-off -x-off",
            "-x-on-info -x-info",
            "-x-on-good -x-good",
            "-x-on-warn -x-warn",
            "-x-on-bad -x-bad",
            "-x-on-plain -x-plain",
            "-x-on-snack -x-snack",
            "-x-snack-action -x-snack");

    static Stream<String> themes() throws IOException {
        String[] parts = sheet().split("\\.root\\.dark", -1);
        return Stream.of(parts[0], parts[1].substring(0, parts[1].indexOf('}')));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void every_text_stands_out_from_its_ground(String theme) {
        Map<String, Color> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(theme);
        while (matcher.find()) {
            colours.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        for (String pair : PAIRS) {
            String[] names = pair.split(" ", -1);
            Color text = Objects.requireNonNull(colours.get(names[0]), pair);
            Color ground = Objects.requireNonNull(colours.get(names[1]), pair);
            assertThat(contrast(text, ground)).as(pair).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void no_text_is_smaller_than_sixteen_pixels(int size) {
        assertThat(size).isGreaterThanOrEqualTo(16);
    }

    static Stream<Integer> sizes() throws IOException {
        return SIZE.matcher(sheet())
                .results()
                .map(result -> Integer.valueOf(result.group(1)))
                .distinct();
    }

    private static String sheet() throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("phone.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
