package cn.xunting.hall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.UnitEntry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RosterApiTest {
    @Inject
    TestHall halls;

    @Inject
    UpdateRoster roster;

    @Inject
    ReadRoster read;

    @Test
    void eight_identical_imports_at_once_add_each_unit_once() throws Exception {
        Hall hall = halls.found();
        List<UnitEntry> units = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new UnitEntry("W%02d".formatted(i), UnitKind.WINDOW, "第" + i + "窗口", i))
                .toList();
        List<RosterCounts> counts = AllAtOnce.times(8, () -> roster.units(hall, units, false));
        assertThat(counts)
                .containsOnlyOnce(new RosterCounts(30, 0, 0))
                .containsOnly(new RosterCounts(30, 0, 0), new RosterCounts(0, 0, 30));
        assertThat(read.read(hall).roster().units()).hasSize(30);
        assertThat(read.version(hall)).isEqualTo(1);
    }

    @Test
    void units_are_listed_in_patrol_order_and_page_by_page() {
        Hall hall = halls.found();
        roster.units(hall, List.of(unit("W01", 30), unit("W02", 10), unit("W03", 20)), false);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        String next = given().spec(inspector)
                .get("/units?limit=2")
                .then()
                .body("items.code", equalTo(List.of("W02", "W03")))
                .extract()
                .path("next");
        given().spec(inspector)
                .get("/units?limit=2&cursor=" + next)
                .then()
                .body("items.code", equalTo(List.of("W01")))
                .body("next", nullValue());
    }

    @Test
    void a_representative_knows_their_own_unit_only() {
        Hall hall = halls.withWindows(2);
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        given().spec(chief).get("/units/W01").then().statusCode(200).body("name", equalTo("第1窗口"));
        given().spec(chief).get("/units/W02").then().statusCode(404);
        for (String list : List.of("/units", "/staff", "/postings")) {
            given().spec(chief).get(list).then().statusCode(403);
        }
    }

    @Test
    void one_halls_roster_is_not_anothers() {
        halls.withWindows(2);
        RequestSpecification stranger = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        for (String list : List.of("/units", "/staff", "/postings")) {
            given().spec(stranger).get(list).then().statusCode(200).body("items", hasSize(0));
        }
        given().spec(stranger).get("/units/W01").then().statusCode(404);
    }

    private static UnitEntry unit(String code, int patrolOrder) {
        return new UnitEntry(code, UnitKind.WINDOW, code, patrolOrder);
    }
}
