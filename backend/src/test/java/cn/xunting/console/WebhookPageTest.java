package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.notice.webhook.Deliveries;
import cn.xunting.notice.webhook.Receiver;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A webhook from its form to a receiver on this machine and back to the page's log. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class WebhookPageTest {
    private static final String ALL = "/console/webhooks";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    Deliveries deliveries;

    @Inject
    AdjustableClock clock;

    private final Receiver receiver = new Receiver(500, 500);
    private Hall hall;
    private Browser admin;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(1);
        admin = Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
    }

    @AfterEach
    void end() {
        clock.ahead(Duration.ZERO);
        receiver.close();
    }

    @Test
    void a_webhook_is_added_changed_told_again_what_it_missed_and_ended() {
        String added = admin.send(ALL, ALL, Map.of("url", receiver.url(), "kinds", "FINDING"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String secret = added.replaceAll("(?s).*<p class=\"code\">([^<]+)</p>.*", "$1");
        String page = added.replaceAll("(?s).*href=\"(" + ALL + "/[0-9a-f-]{36})\".*", "$1");
        assertThat(admin.page(page)).contains(receiver.url(), "还没有投递").doesNotContain(secret);
        assertThat(admin.page(ALL)).contains(page).doesNotContain(secret);
        admin.send(ALL, ALL, Map.of("url", receiver.url(), "kinds", "FINDING"))
                .then()
                .statusCode(409)
                .body(containsString("这个地址已经登记过"));

        finding();
        deliveries.send();
        clock.ahead(Duration.ofMinutes(2));
        deliveries.send();
        clock.ahead(Duration.ofMinutes(4)); // it has rested, but would not be tried again by itself yet
        deliveries.send();
        assertThat(receiver.messages()).hasSize(2);
        String failed = admin.page(page);
        assertThat(failed).contains("回答 500", "现在重发");
        String again = failed.replaceAll("(?s).*action=\"(" + page + "/deliveries/[^\"]+/redelivery)\".*", "$1");
        admin.send(page, again, Map.of()).then().statusCode(303);
        deliveries.send();
        assertThat(receiver.messages()).hasSize(3);
        assertThat(receiver.messages().get(2).body())
                .isEqualTo(receiver.messages().get(0).body());
        assertThat(admin.page(page)).contains("回答 500", "回答 200").doesNotContain("现在重发");

        admin.send(page, page + "/change", Map.of("kinds", "DISPUTE")).then().statusCode(303);
        finding();
        deliveries.send();
        assertThat(receiver.messages()).hasSize(3);

        admin.send(page, page + "/end", Map.of()).then().statusCode(303);
        assertThat(admin.page(ALL)).contains("还没有登记地址");
        admin.request().get(page).then().statusCode(404);
        admin.send(ALL, page + "/end", Map.of()).then().statusCode(303); // said again it stays ended
    }

    @Test
    void another_hall_s_webhook_is_not_there_and_none_is_changed_to_tell_nothing() {
        String added = admin.send(ALL, ALL, Map.of("url", receiver.url(), "kinds", "FINDING"))
                .asString();
        String page = added.replaceAll("(?s).*href=\"(" + ALL + "/[0-9a-f-]{36})\".*", "$1");
        Browser stranger = Browser.of(halls.account(halls.withWindows(1), AccountRole.ADMINISTRATOR, null));
        stranger.request().get(page).then().statusCode(404);
        stranger.send(ALL, page + "/change", Map.of("kinds", "DISPUTE")).then().statusCode(404);
        stranger.send(ALL, page + "/end", Map.of()).then().statusCode(404);
        admin.send(page, page + "/change", Map.of()).then().statusCode(422).body(containsString("role=\"alert\""));
        assertThat(admin.page(page)).contains("value=\"FINDING\" checked");
        admin.send(page, page + "/end", Map.of()).then().statusCode(303);
    }

    private void finding() {
        ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S2.1.2", "W01", null));
    }
}
