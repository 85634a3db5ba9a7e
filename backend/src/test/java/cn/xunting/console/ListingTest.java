package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A list shows each row once, on some page, in the order asked for, and its file holds the very same rows in that order. */
@QuarkusTest
class ListingTest {
    private static final Pattern STAFF = Pattern.compile("/people/(\\d{4})\"");

    @Inject
    TestHall halls;

    @Test
    void every_row_is_on_one_page_and_the_file_holds_them_in_the_same_order() {
        Browser browser = Browser.of(halls.account(halls.withWindows(30), AccountRole.LEADER, null));
        String list = "/console/months/2023-10/people?sort=-name";
        List<String> first = rows(browser.page(list));
        List<String> second = rows(browser.page(list + "&page=2"));
        assertThat(first).hasSize(50).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
        Response file = browser.request().get(list + "&page=2&form=csv");
        file.then().statusCode(200).header("Content-Disposition", containsString("people-2023-10.csv"));
        List<String> all = rows(file.asString().replaceAll("人员\\d{4} (\\d{4})", "/people/$1"));
        assertThat(all).startsWith(first.toArray(String[]::new)).containsAll(second);
        assertThat(new TreeSet<>(all)).hasSameSizeAs(all);
        assertThat(rows(browser.page(list + "&page=99"))).isSubsetOf(all);
    }

    @Test
    void a_column_nobody_knows_and_a_page_that_is_no_number_are_refused_with_what_to_do() {
        Browser browser = Browser.of(halls.account(halls.withWindows(1), AccountRole.LEADER, null));
        String list = "/console/months/2023-10/people";
        browser.request().get(list + "?sort=secret").then().statusCode(400).body(containsString("请点表头排序"));
        browser.request().get(list + "?page=two").then().statusCode(400).body(containsString("须是整数"));
    }

    @Test
    void a_filter_outlives_sorting_and_paging_and_a_spreadsheet_sees_no_formula() {
        Hall hall = halls.withWindows(1);
        Browser browser = Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
        String account = "n" + UUID.randomUUID().toString().substring(0, 8);
        String name = "=cmd\" onclick=\"x";
        browser.send(
                        "/console/accounts",
                        "/console/accounts",
                        Map.of("account", account, "name", name, "roles", "LEADER", "password", TestHall.PASSWORD))
                .then()
                .statusCode(303);
        String found = browser.page("/console/accounts?name=onclick&role=LEADER");
        assertThat(found)
                .contains("=cmd&quot; onclick=&quot;x", "name=onclick&amp;role=LEADER&amp;sort=name")
                .doesNotContain("onclick=\"x");
        assertThat(browser.request()
                        .get("/console/accounts?name=onclick&form=csv")
                        .asString())
                .contains("\"'=cmd\"\" onclick=\"\"x\"");
    }

    private static List<String> rows(String page) {
        return STAFF.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
