package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.access.MatrixHall.Scene;
import cn.xunting.access.MatrixHall.Target;
import cn.xunting.access.Probe.Place;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Walks every operation of the contract as every role and as nobody, on what is one's own, one's unit's, another unit's and
 * another hall's, and holds what came of it to {@code docs/access-matrix.md}.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AccessMatrixTest {
    private static final Path DOCS = Path.of("..", "docs", "access-matrix.md");
    private static final String BEGIN = "<!-- begin: what the backend does, written by AccessMatrixTest -->\n";
    private static final String END = "<!-- end -->\n";

    private static final Set<String> OPEN_TO_NOBODY =
            Set.of("POST /api/v1/sessions", "POST /api/v1/sessions/refresh", "POST /api/v1/sessions/enrolments");

    /** Open without a token where a provider is configured, and there only; here none is. OidcSignInTest gets them done. */
    private static final Set<String> OFF_WITHOUT_A_PROVIDER = Set.of(
            "POST /api/v1/sessions/oidc",
            "POST /api/v1/sessions/oidc/attempts",
            "GET /api/v1/accounts/{account}/identity",
            "PUT /api/v1/accounts/{account}/identity");

    /** They need a message that was sent, or a phone's encrypted queue: WebhookApiTest and QueueImportTest get them done. */
    private static final Set<String> NOTHING_TO_DO_IT_WITH =
            Set.of("POST /api/v1/webhooks/{id}/deliveries/{delivery}/redelivery", "POST /api/v1/imports/queue");

    /** Answers that mean the one asked has looked at what was asked: it may be asked, if not like this. */
    private static final Set<Integer> ABOUT_THE_CONTENT = Set.of(409, 412, 415, 422);

    private enum Mark {
        LET_IN("✓"),
        NOT_THERE("∅"),
        MUST_RECUSE("回避"),
        MAY_NOT("–"),
        NOT_SIGNED_IN("401");

        private final String words;

        Mark(String words) {
            this.words = words;
        }
    }

    @Inject
    MatrixHall halls;

    private final Map<AccountRole, String> tokens = new EnumMap<>(AccountRole.class);
    private final Set<String> done = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void the_table_in_the_docs_is_what_every_role_can_do_with_every_operation() throws IOException {
        Set<String> contract = new LinkedHashSet<>(
                Operation.all().stream().map(Operation::name).toList());
        List<Probe> probes = Probe.all();
        assertThat(probes)
                .as("each operation of openapi.yaml is tried, in Probe.all(), and nothing else")
                .extracting(Probe::operation)
                .containsAll(contract)
                .allSatisfy(operation -> assertThat(contract).contains(operation));

        Scene scene = halls.build();
        Map<String, String> rows = new LinkedHashMap<>();
        probes.forEach(probe -> rows.put(probe.name(), row(scene, probe)));
        String made = BEGIN + table(contract, probes, rows) + END;
        String docs = Files.readString(DOCS);
        if (Boolean.getBoolean("xunting.docs.write")) {
            docs = docs.substring(0, docs.indexOf(BEGIN)) + made + docs.substring(docs.indexOf(END) + END.length());
            Files.writeString(DOCS, docs);
        }
        assertThat(wrong).as("answers that say nothing about access").isEmpty();
        assertThat(contract)
                .as("operations that somebody got done")
                .allSatisfy(name -> assertThat(done.contains(name)
                                || OFF_WITHOUT_A_PROVIDER.contains(name)
                                || NOTHING_TO_DO_IT_WITH.contains(name))
                        .as(name)
                        .isTrue());
        assertThat(docs)
                .as("docs/access-matrix.md: change it on purpose, with -Dxunting.docs.write=true")
                .contains(made);
    }

    private String row(Scene scene, Probe probe) {
        List<String> cells = new ArrayList<>();
        cells.add(probe.places().stream().map(Place::words).collect(joining(" ")));
        cells.add(cell(probe, place -> nobody(scene, probe, place)));
        for (AccountRole role : AccountRole.values()) {
            cells.add(cell(probe, place -> mark(scene, probe, role, place)));
        }
        return String.join(" | ", cells);
    }

    private static String cell(Probe probe, Function<Place, Mark> tried) {
        List<String> marks =
                probe.places().stream().map(tried).map(mark -> mark.words).toList();
        return marks.stream().distinct().count() == 1 ? marks.get(0) : String.join(" ", marks);
    }

    private Mark nobody(Scene scene, Probe probe, Place place) {
        Response answer = probe.call()
                .apply(target(scene, AccountRole.STAFF_MEMBER, place))
                .send(probe.method(), null);
        Mark mark = mark(answer, probe, place, target(scene, AccountRole.STAFF_MEMBER, place));
        if (mark == Mark.NOT_SIGNED_IN) {
            assertThat(answer.header("WWW-Authenticate")).as(probe.name()).isEqualTo("Bearer");
            assertThat(answer.contentType()).as(probe.name()).startsWith("application/problem+json");
        }
        boolean isOff = mark == Mark.NOT_THERE && OFF_WITHOUT_A_PROVIDER.contains(probe.operation());
        if (!isOff && (mark == Mark.NOT_SIGNED_IN) == OPEN_TO_NOBODY.contains(probe.operation())) {
            wrong.add(probe.name() + " without a token: " + answer.statusCode());
        }
        return mark;
    }

    private Mark mark(Scene scene, Probe probe, AccountRole role, Place place) {
        Target target = target(scene, role, place);
        Probe.Call call = probe.call().apply(target);
        Response answer = call.send(probe.method(), token(scene, role));
        if (answer.statusCode() == 401) { // an earlier request ended the session
            tokens.remove(role);
            answer = call.send(probe.method(), token(scene, role));
        }
        Mark mark = mark(answer, probe, place, target);
        if (mark == Mark.LET_IN && place == Place.ELSEWHERE) {
            wrong.add(probe.name() + " reaches another hall as " + role);
        }
        return mark;
    }

    private Mark mark(Response answer, Probe probe, Place place, Target target) {
        int status = answer.statusCode();
        if (status < 300) {
            done.add(probe.operation());
            return probe.shows() == null
                            || answer.asString().contains(probe.shows().apply(target))
                    ? Mark.LET_IN
                    : Mark.NOT_THERE;
        }
        if (ABOUT_THE_CONTENT.contains(status)) {
            return place == Place.ELSEWHERE ? Mark.NOT_THERE : Mark.LET_IN;
        }
        return switch (status) {
            case 401 -> Mark.NOT_SIGNED_IN;
            case 403 -> answer.asString().contains("回避") ? Mark.MUST_RECUSE : Mark.MAY_NOT;
            case 404 -> Mark.NOT_THERE;
            default -> {
                wrong.add(probe.name() + ": " + status + " " + answer.asString());
                yield Mark.MAY_NOT;
            }
        };
    }

    private static Target target(Scene scene, AccountRole role, Place place) {
        return switch (place) {
            case OWN, HALL -> Objects.requireNonNull(scene.own().get(role));
            case UNIT -> scene.colleague();
            case NEIGHBOUR -> scene.neighbour();
            case ELSEWHERE -> scene.stranger();
        };
    }

    private String token(Scene scene, AccountRole role) {
        return tokens.computeIfAbsent(
                role,
                any -> given().contentType("application/json")
                        .body("{\"account\":\"%s\",\"password\":\"%s\"}"
                                .formatted(scene.accounts().get(role), TestHall.PASSWORD))
                        .post("/api/v1/sessions")
                        .path("accessToken"));
    }

    private static String table(Set<String> contract, List<Probe> probes, Map<String, String> rows) {
        List<String> heads = Stream.concat(
                        Stream.of("操作", "对谁", "未登录"),
                        Stream.of(AccountRole.values()).map(AccountRole::name))
                .toList();
        StringBuilder table = new StringBuilder("| " + String.join(" | ", heads) + " |\n");
        table.append("|").append("---|".repeat(heads.size())).append('\n');
        contract.forEach(operation -> probes.stream()
                .filter(probe -> probe.operation().equals(operation))
                .forEach(probe -> table.append("| ")
                        .append(heading(probe))
                        .append(" | ")
                        .append(rows.get(probe.name()))
                        .append(" |\n")));
        return table.toString();
    }

    private static String heading(Probe probe) {
        String call = "`" + probe.operation().replaceFirst("/api/v1", "") + "`";
        return probe.variant().isEmpty() ? call : call + " " + probe.variant();
    }
}
