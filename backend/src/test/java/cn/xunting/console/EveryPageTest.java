package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows the links from the first page finds every page there, readable, light and dark, on a phone and on a desk. */
@QuarkusTest
@TestProfile(SampleConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    /** What tells two pages of a kind apart. */
    private static final Map<Pattern, String> KINDS = kinds();

    private static final Pattern A_FILE = Pattern.compile(".*\\.(docx|xlsx|csv|json|pdf|jpe?g|png|zip)(\\?.*)?");
    private static final Pattern NO_PAGE = Pattern.compile("/console/(language|photos)/.*");

    @TestHTTPResource("/")
    String server = "";

    private static final boolean EVERYTHING = Boolean.getBoolean("xunting.console.all");

    private final Chromium chromium = new Chromium();
    private final TreeSet<String> seenByAnyone = new TreeSet<>();

    @ParameterizedTest
    @MethodSource("readers")
    void every_page_that_links_lead_to_is_there_and_readable(String account, Screen screen) {
        try (Reader reader = chromium.signIn(server, account, screen)) {
            Deque<String> toVisit = new ArrayDeque<>();
            TreeSet<String> followed = new TreeSet<>();
            toVisit.add("/console");
            while (!toVisit.isEmpty()) {
                String path = toVisit.removeFirst();
                String kind = kind(path);
                if (A_FILE.matcher(path).matches() || NO_PAGE.matcher(path).matches() || !followed.add(kind)) {
                    continue;
                }
                reader.open(path);
                toVisit.addAll(reader.links());
                if (!seenByAnyone.add(kind) && !EVERYTHING) {
                    continue;
                }
                String name = account + kind.replace("/", "_").replaceAll("[^\\w-]", "");
                reader.look(name);
            }
            assertThat(followed).hasSizeGreaterThan(1);
        }
    }

    /**
     * A build follows everybody's links on the smallest screen and looks at each kind of page once, with the eyes of whoever comes
     * to it first; {@code -Dxunting.console.all=true} looks with everybody's, on both screens.
     */
    static Stream<Arguments> readers() {
        return Stream.of("leader", "admin", "reviewer", "auditor", "inspector", "chief-w01")
                .flatMap(account -> Stream.of(Screen.values())
                        .filter(screen -> EVERYTHING || screen == Screen.PHONE)
                        .map(screen -> Arguments.of(account, screen)));
    }

    @AfterAll
    void end() {
        chromium.close();
    }

    private static String kind(String path) {
        String kind = path.replaceAll("\\?.*", "");
        for (Map.Entry<Pattern, String> one : KINDS.entrySet()) {
            kind = one.getKey().matcher(kind).replaceAll(one.getValue());
        }
        return kind;
    }

    private static Map<Pattern, String> kinds() {
        Map<Pattern, String> kinds = new LinkedHashMap<>();
        kinds.put(Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}"), "id");
        kinds.put(Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), "day");
        kinds.put(Pattern.compile("\\d{4}-\\d{2}"), "month");
        kinds.put(Pattern.compile("(?<=/)(19|20)\\d{2}(?=/|$)"), "year");
        kinds.put(Pattern.compile("(?<=/)[WD]\\d{2}(?=/|$)"), "unit");
        kinds.put(Pattern.compile("(?<=/(people|staff)/)[^/]+"), "person");
        kinds.put(Pattern.compile("(?<=/accounts/)[^/]+"), "account");
        return kinds;
    }
}
