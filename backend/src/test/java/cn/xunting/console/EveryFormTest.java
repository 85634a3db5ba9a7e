package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.StaffEntry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/**
 * Every form that somebody comes to by the links of the console, found anew on each run: it is taken from its own page only, never twice,
 * never over what has changed meanwhile, and from nobody to whom no page offers it.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class EveryFormTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/console[^\"#]*)[^\"]*\"(?! download)");
    private static final Pattern NO_PAGE = Pattern.compile(
            ".*(\\.(docx|xlsx|csv|json|pdf|zip)|form=csv.*)|/console/(language|photos|papers)/.*|.*sort=.*");
    private static final int MOST_PAGES = 120;

    /** What ends or renews the session or account that the next form would be sent with. */
    private static final Pattern ENDS_THE_SENDER =
            Pattern.compile("/console/(session|sign-out|password|sessions.*|accounts/.*)");

    /** What may be said again: each word is kept, and the last one holds. */
    private static final Set<String> SAID_AGAIN = Set.of("/console/signing-pin");

    /** Tables that grow by each request, whatever comes of it. */
    private static final Pattern GROWS =
            Pattern.compile("audit_.*|session|token_key|.*failure|flyway.*|ledger_link|wrong_.*");

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    UpdateRoster roster;

    @Inject
    Session database;

    @Test
    void a_form_without_the_secret_of_its_session_or_from_another_site_is_refused() {
        Hall hall = hall();
        for (String account : accounts(hall).values()) {
            Browser browser = Browser.of(account);
            String another = Browser.secret(Browser.of(account).page("/console/sessions"));
            Map<String, PageForm> forms = kinds(browser);
            assertThat(forms).isNotEmpty();
            SoftAssertions all = new SoftAssertions();
            forms.values().forEach(form -> {
                all.assertThat(form.fields()).as(form.toString()).containsKey("form-secret");
                for (PageForm forged :
                        List.of(form.withSecret(null), form.withSecret("forged"), form.withSecret(another))) {
                    demandRefused(all, form, forged.send(browser.request()));
                }
                demandRefused(all, form, form.send(browser.request().header("Origin", "https://elsewhere.example")));
            });
            all.assertAll();
        }
    }

    private static void demandRefused(SoftAssertions all, PageForm form, Response answer) {
        all.assertThat(answer.statusCode()).as(form.toString()).isEqualTo(403);
        all.assertThat(answer.asString()).as(form.toString()).contains("不是从当前登录的页面提交的");
    }

    @Test
    void a_form_sent_twice_does_once_and_one_of_what_has_changed_meanwhile_does_nothing() {
        Hall hall = hall();
        Map<String, String> accounts = accounts(hall);
        Map<String, String> outcomes = new TreeMap<>();
        SoftAssertions all = new SoftAssertions();
        for (int round = 0; round < 2; round++) { // what one form made has forms of its own
            for (String account : accounts.values()) {
                Browser browser = Browser.of(account);
                kinds(browser).forEach((kind, form) -> {
                    boolean done = "done".equals(outcomes.get(kind));
                    if (!done && !ENDS_THE_SENDER.matcher(kind).matches()) {
                        outcomes.put(kind, twice(all, browser, form));
                    }
                });
            }
        }
        all.assertAll();
        assertThat(outcomes.entrySet().stream()
                        .filter(one -> one.getValue().equals("done"))
                        .map(Map.Entry::getKey))
                .as(outcomes.toString())
                .contains(
                        "/console/calendar/{year}/change",
                        "/console/findings/{id}/decisions",
                        "/console/leaves",
                        "/console/leaves/{id}/approval",
                        "/console/leaves/{id}/cancellation",
                        "/console/leaves/{id}/change",
                        "/console/leaves/{id}/scan",
                        "/console/outages",
                        "/console/outages/{id}/cancellation",
                        "/console/people/{person}/days/{day}/correction",
                        "/console/proposals/{id}/answer",
                        "/console/rewards/formulas",
                        "/console/rewards/formulas/{id}/consent",
                        "/console/roster/{unit}/deputies",
                        "/console/roster/{unit}/deputies/{id}/end",
                        "/console/roster/{unit}/readiness/{person}",
                        "/console/schedule",
                        "/console/schedule/{day}/removal",
                        "/console/signing-pin",
                        "/console/webhooks",
                        "/console/webhooks/{id}/change",
                        "/console/webhooks/{id}/end");
    }

    /** Sends a form as somebody whose finger slipped; tells what came of it the first time. */
    private String twice(SoftAssertions all, Browser browser, PageForm form) {
        if (form.fields().containsKey("version")) {
            long before = rows();
            int stale = form.with("version", "-7").send(browser.request()).statusCode();
            all.assertThat(stale).as("stale: " + form).isEqualTo(412);
            all.assertThat(rows()).as("stale: " + form).isEqualTo(before);
        }
        Response first = plausible(form).send(browser.request());
        if (first.statusCode() >= 400) {
            all.assertThat(first.statusCode()).as(form.toString()).isLessThan(500);
            return first.statusCode() + " " + form.fields();
        }
        long once = rows();
        Response second = plausible(form).send(browser.request());
        all.assertThat(second.statusCode()).as("twice: " + form).isLessThan(500);
        if (!SAID_AGAIN.contains(form.kind())) {
            all.assertThat(rows()).as("twice: " + form + " " + form.fields()).isEqualTo(once);
        }
        return "done";
    }

    /** Filled in so that there is something to do twice. */
    private static PageForm plausible(PageForm form) {
        return switch (form.kind()) {
            case "/console/regulation/adoptions" ->
                form.with("policy", "title.tie").with("value", "EXCLUDE");
            case "/console/suspensions" -> form.with("unit", "");
            default -> form;
        };
    }

    @Test
    void a_form_that_no_page_offers_somebody_is_refused_to_them_at_a_foreign_unit_s_address_too() {
        Hall hall = hall();
        Map<String, String> accounts = accounts(hall);
        Map<String, PageForm> offered = new LinkedHashMap<>();
        accounts.values()
                .forEach(account -> forms(Browser.of(account)).forEach(form -> offered.put(form.action(), form)));
        SoftAssertions all = new SoftAssertions();
        Map<String, String> strangers = new LinkedHashMap<>();
        strangers.put("外窗口首席代表", halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"));
        strangers.put("外窗口工作人员", halls.account(hall, AccountRole.STAFF_MEMBER, "W02", "0202"));
        strangers.put("审计", halls.account(hall, AccountRole.AUDITOR, null));
        strangers.forEach((who, account) -> {
            Browser browser = Browser.of(account);
            String secret = Browser.secret(browser.page("/console/sessions"));
            Set<String> own = forms(browser).stream().map(PageForm::kind).collect(Collectors.toSet());
            Set<String> addresses =
                    forms(browser).stream().map(PageForm::action).collect(Collectors.toSet());
            offered.forEach((action, form) -> {
                boolean theirsToo = own.contains(form.kind()) && form.kind().equals(action);
                if (!addresses.contains(action)
                        && !theirsToo
                        && !ENDS_THE_SENDER.matcher(action).matches()) {
                    long before = rows();
                    int status = form.withSecret(secret).send(browser.request()).statusCode();
                    all.assertThat(status).as(who + ": " + form).isIn(403, 404);
                    all.assertThat(rows()).as(who + ": " + form).isEqualTo(before);
                }
            });
        });
        all.assertAll();
    }

    /** A hall in which something of everything waits. */
    private Hall hall() {
        Hall hall = halls.withWindows(2);
        roster.staff(hall, List.of(new StaffEntry("0199", "新来的")), false);
        roster.postings(
                hall,
                List.of(new PostingEntry("0199", "W01", PostingRole.STAFF, LocalDate.of(2023, 10, 9), null, null)),
                false);
        ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S2.1.2", "W01", "0102"));
        Browser own = Browser.of(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102"));
        PageForm leave = PageForm.on("/console/new-leave", own.page("/console/new-leave")).stream()
                .filter(form -> form.action().equals("/console/leaves"))
                .findFirst()
                .orElseThrow();
        leave.with("kind", "PERSONAL")
                .with("fromDay", LocalDate.of(2023, 10, 10).toString())
                .with("toDay", LocalDate.of(2023, 10, 10).toString())
                .send(own.request())
                .then()
                .statusCode(303);
        return hall;
    }

    private Map<String, String> accounts(Hall hall) {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put("工作人员", halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102"));
        accounts.put("首席代表", halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        accounts.put("审核人", halls.account(hall, AccountRole.REVIEWER, null));
        accounts.put("领导", halls.account(hall, AccountRole.LEADER, null));
        accounts.put("管理员", halls.account(hall, AccountRole.ADMINISTRATOR, null));
        accounts.put("另一管理员", halls.account(hall, AccountRole.ADMINISTRATOR, null));
        return accounts;
    }

    /** One form of each kind. */
    private static Map<String, PageForm> kinds(Browser browser) {
        Map<String, PageForm> kinds = new LinkedHashMap<>();
        forms(browser).forEach(form -> kinds.putIfAbsent(form.kind(), form));
        return kinds;
    }

    /** The forms that the links from the first page lead to, one page of each kind. */
    private static List<PageForm> forms(Browser browser) {
        Deque<String> toVisit = new ArrayDeque<>(List.of(
                "/console",
                "/console/leaves?month=2023-10",
                "/console/findings?month=2023-10",
                "/console/months/2023-10/attendance",
                "/console/calendar/2023/change?from=2023-10-09&to=&kind=HOLIDAY",
                "/console/people/0102/days/2023-10-09",
                "/console/roster/W01"));
        Set<String> seen = new TreeSet<>();
        Map<String, PageForm> forms = new LinkedHashMap<>();
        while (!toVisit.isEmpty() && seen.size() < MOST_PAGES) {
            String path = toVisit.removeFirst();
            if (NO_PAGE.matcher(path).matches() || !seen.add(new PageForm("", path, Map.of(), List.of()).kind())) {
                continue;
            }
            Response answer = browser.request().get(path);
            if (answer.statusCode() != 200) {
                continue;
            }
            String page = answer.asString();
            PageForm.on(path, page).forEach(form -> forms.putIfAbsent(form.action(), form));
            LINK.matcher(page)
                    .results()
                    .forEach(link -> toVisit.add(link.group(1).replace("&amp;", "&")));
        }
        return List.copyOf(forms.values());
    }

    /** Of all tables but those that grow by themselves. */
    private long rows() {
        List<String> tables = database.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = database()",
                        String.class)
                .getResultList();
        String counts = tables.stream()
                .filter(table -> !GROWS.matcher(table).matches())
                .map(table -> "(select count(*) from " + table + ")")
                .collect(Collectors.joining(" + "));
        return database.createNativeQuery("select " + counts, Long.class).getSingleResult();
    }
}
