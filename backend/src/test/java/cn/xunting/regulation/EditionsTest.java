package cn.xunting.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {
    private static final String NEXT = "2024-01-01.yaml";
    private static final EditionText OF_2024 =
            EditionText.of2023().with("inForceFrom: 2023-09-01", "inForceFrom: 2024-01-01");

    @TempDir
    private Path folder;

    @Test
    void an_edition_beside_the_first_is_found_in_a_folder_without_code_or_index() throws IOException {
        var editions = folder.resolve("classes with 空格").resolve("regulation");
        Files.createDirectories(editions.resolve("folder.yaml"));
        Files.writeString(
                editions.resolve(EditionText.FILE), EditionText.of2023().text());
        Files.writeString(editions.resolve(NEXT), OF_2024.text());
        Files.writeString(editions.resolve("notes.txt"), "not an edition");
        assertThat(daysOf(found(editions.resolveSibling("").toUri().toURL())))
                .containsExactly("2023-09-01", "2024-01-01");
    }

    @Test
    void an_edition_beside_the_first_is_found_in_a_jar_that_does_not_list_its_folders() throws IOException {
        var jar = folder.resolve("app 空格.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(out, "regulation/" + NEXT, OF_2024.text());
            put(out, "regulation/" + EditionText.FILE, EditionText.of2023().text());
            put(out, "regulation/old/2020-01-01.yaml", "not read");
            put(out, "other/2021-01-01.yaml", "not read");
            put(out, "regulation/notes.txt", "not an edition");
        }
        assertThat(daysOf(found(jar.toUri().toURL()))).containsExactly("2023-09-01", "2024-01-01");
    }

    @Test
    void an_edition_is_found_in_another_folder_of_the_class_path() throws IOException {
        var first = folder.resolve("first/regulation");
        var second = folder.resolve("second/regulation");
        Files.createDirectories(first);
        Files.createDirectories(second);
        Files.writeString(first.resolve(EditionText.FILE), EditionText.of2023().text());
        Files.writeString(second.resolve(NEXT), OF_2024.text());
        assertThat(daysOf(found(
                        first.resolveSibling("").toUri().toURL(),
                        second.resolveSibling("").toUri().toURL())))
                .containsExactly("2023-09-01", "2024-01-01");
    }

    @Test
    void an_incoherent_edition_on_the_class_path_is_refused() throws IOException {
        var editions = folder.resolve("regulation");
        Files.createDirectories(editions);
        Files.writeString(editions.resolve(NEXT), EditionText.of2023().text());
        var url = folder.toUri().toURL();
        assertThatThrownBy(() -> found(url))
                .isInstanceOf(IncoherentEdition.class)
                .hasMessageContaining(NEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "施行前一天, 2023-08-31,",
        "施行当天, 2023-09-01, 2023-09-01",
        "新版前一天, 2023-12-31, 2023-09-01",
        "新版当天, 2024-01-01, 2024-01-01",
        "很久以后, 2030-06-15, 2024-01-01",
    })
    void a_day_falls_under_the_youngest_edition_that_has_begun(
            String situation, LocalDate day, @Nullable LocalDate edition) {
        var editions = both();
        var expected = edition == null ? List.<LocalDate>of() : List.of(edition);
        assertThat(editions.inForceOn(day).map(Edition::inForceFrom).stream().toList())
                .as(situation)
                .isEqualTo(expected);
        assertThat(editions.inForceIn(YearMonth.from(day)).map(Edition::inForceFrom).stream()
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void there_is_at_least_one_edition_and_one_a_day() {
        var edition = EditionText.of2023().read(EditionText.FILE);
        assertThatIllegalArgumentException().isThrownBy(() -> Editions.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Editions.of(List.of(edition, edition)));
    }

    @Test
    void the_application_carries_the_edition_of_2023() {
        assertThat(daysOf(Editions.fromClasspath())).containsExactly("2023-09-01");
    }

    private static Editions both() {
        return Editions.of(List.of(OF_2024.read(NEXT), EditionText.of2023().read(EditionText.FILE)));
    }

    private static Editions found(URL... classPath) throws IOException {
        try (var loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            return Editions.fromClasspath(loader);
        }
    }

    private static List<String> daysOf(Editions editions) {
        return editions.all().stream()
                .map(edition -> edition.inForceFrom().toString())
                .toList();
    }

    private static void put(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }
}
