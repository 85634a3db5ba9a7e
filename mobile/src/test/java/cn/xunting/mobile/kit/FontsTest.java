package cn.xunting.mobile.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
    /** Where the words come from that a phone may have to show: its own, the shared ones, and the server's. */
    private static final Path[] SOURCES = {
        Path.of("src/main/java"),
        Path.of("src/main/resources/cn/xunting/mobile/language"),
        Path.of("../shared-model/src/main/java"),
        Path.of("../backend/src/main")
    };

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"})
    void the_font_has_every_character_of_every_message_and_label(String file) throws IOException, FontFormatException {
        Font font;
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(file))) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        }
        Set<String> missing = new TreeSet<>();
        for (Path source : SOURCES) {
            if (Files.exists(source)) {
                collectMissing(source, font, missing);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void collectMissing(Path source, Font font, Set<String> missing) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(FontsTest::holdsWords).toList()) {
                Files.readString(file)
                        .codePoints()
                        .filter(c -> !Character.isISOControl(c) && c != 0xFEFF && !font.canDisplay(c))
                        .forEach(c -> missing.add(Character.toString(c) + " in " + file.getFileName()));
            }
        }
    }

    private static boolean holdsWords(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java")
                || name.endsWith(".yaml")
                || (name.endsWith(".csv") && !name.contains("gbk"))
                || name.endsWith(".properties")
                || name.equals("english.txt");
    }
}
