package cn.xunting.mobile.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The native compiler leaves out every resource that no pattern of {@code resourcesList} names. */
class ResourcesTest {
    private static final List<Pattern> LISTED = Xml.own().gluonfx("resourcesList/list").stream()
            .map(Pattern::compile)
            .toList();

    /** The compiler puts the providers of services in by itself. */
    private static final String SERVICES = "META-INF/services/";

    @Test
    void every_resource_of_the_app_is_listed() throws IOException {
        List<String> resources = resources();
        assertThat(resources).hasSizeGreaterThan(4);
        assertThat(resources).allMatch(ResourcesTest::listed, "is matched by a pattern of resourcesList in pom.xml");
    }

    @Test
    void every_pattern_still_names_something() throws IOException {
        List<String> resources = resources();
        assertThat(LISTED)
                .allMatch(pattern -> resources.stream()
                        .anyMatch(resource -> pattern.matcher(resource).matches()));
    }

    @Test
    void a_resource_nobody_listed_would_be_found() {
        assertThat(listed("cn/xunting/mobile/kit/phone.css")).isTrue();
        assertThat(listed("cn/xunting/mobile/kit/phone.css.orig")).isFalse();
        assertThat(listed("cn/xunting/mobile/kit/chime.wav")).isFalse();
    }

    /** What the build puts beside the classes, the processors' products among it. */
    private static List<String> resources() throws IOException {
        try (Stream<Path> files = Files.walk(AppOnTheWay.OURS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> AppOnTheWay.OURS.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class") && !name.startsWith(SERVICES))
                    .toList();
        }
    }

    private static boolean listed(String resource) {
        return LISTED.stream().anyMatch(pattern -> pattern.matcher(resource).matches());
    }
}
