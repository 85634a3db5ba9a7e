package cn.xunting.notice.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AdjustableClock;
import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.notice.webhook.Receiver.Message;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what happens in the hall to a receiver of flesh and blood, whatever it answers. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class WebhookApiTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdjustableClock clock;

    @Inject
    WebhookWorker worker;

    @Inject
    Session database;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<String> hooks = new ArrayList<>();
    private Duration ahead = Duration.ZERO;
    private Hall hall;
    private RequestSpecification administrator;
    private RequestSpecification inspector;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(1);
        administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
    }

    @AfterEach
    void end_everything() throws Exception {
        hooks.forEach(id -> given().spec(administrator).delete("/webhooks/" + id));
        for (AutoCloseable one : open) {
            one.close();
        }
        clock.ahead(Duration.ZERO);
    }

    @Test
    void two_backends_at_once_send_a_message_once() throws Exception {
        Receiver receiver = receiver();
        add(receiver, "FINDING");
        for (int i = 0; i < 5; i++) {
            record();
        }
        AllAtOnce.times(4, () -> {
            worker.work();
            return true;
        });
        worker.work();
        assertThat(receiver.messages()).hasSize(5);
        assertThat(receiver.messages().stream().map(message -> id(message)).distinct())
                .hasSize(5);
    }

    @Test
    void a_message_holds_ids_alone_and_its_signature_fits_it_and_nothing_else() throws Exception {
        Receiver receiver = receiver();
        JsonPath hook = add(receiver, "FINDING", "DISPUTE");
        UUID found = record();
        ledger.decide(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), found, DecisionKind.ACKNOWLEDGED, "")
                .then()
                .statusCode(201);
        worker.work();

        assertThat(receiver.messages()).hasSize(1);
        Message message = receiver.messages().get(0);
        assertThat(message.target()).isEqualTo("/hook?from=hall");
        JsonPath body = JsonPath.from(message.body());
        assertThat(body.getMap("").keySet()).hasToString("[id, kind, hall, at, finding]");
        assertThat(body.getString("finding")).isEqualTo(found.toString());
        assertThat(body.getString("hall")).isEqualTo(hall.code());
        String secret = hook.getString("secret");
        assertThat(verifies(secret, message.signature(), message.body())).isTrue();
        assertThat(verifies(secret, message.signature(), message.body().replace("FINDING", "DISPUTE")))
                .isFalse();
        assertThat(verifies(secret, message.signature().replaceFirst("t=\\d", "t=2"), message.body()))
                .isFalse();
        assertThat(verifies(secret + "x", message.signature(), message.body())).isFalse();
    }

    @Test
    void what_failed_is_sent_again_later_under_the_same_id_and_both_attempts_are_in_the_log() {
        Receiver receiver = receiver(500);
        String hook = add(receiver, "FINDING").getString("id");
        record();
        worker.work();
        worker.work();
        assertThat(receiver.messages()).hasSize(1);
        deliveries(hook)
                .body("items[0].state", equalTo("WAITING"))
                .body("items[0].nextAttemptAt", notNullValue())
                .body("items[0].attempts.status", equalTo(List.of(500)))
                .body("items[0].attempts[0].error", containsString("500"));
        later(Duration.ofMinutes(2));
        worker.work();
        assertThat(receiver.messages()).hasSize(2);
        assertThat(receiver.messages().stream().map(message -> id(message)).distinct())
                .hasSize(1);
        deliveries(hook)
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].nextAttemptAt", nullValue())
                .body("items[0].attempts.status", equalTo(List.of(500, 200)))
                .body("items[0].attempts[1].error", nullValue());
    }

    @Test
    void after_six_attempts_it_is_given_up_and_can_be_sent_again_by_hand() {
        Receiver receiver = receiver(500, 500, 503, 404, 500, 500);
        String hook = add(receiver, "FINDING").getString("id");
        record();
        for (int i = 0; i < 8; i++) {
            worker.work();
            later(Duration.ofHours(13));
        }
        assertThat(receiver.messages()).hasSize(6);
        int delivery = deliveries(hook)
                .body("items[0].state", equalTo("GIVEN_UP"))
                .body("items[0].attempts", hasSize(6))
                .extract()
                .path("items[0].id");
        given().spec(administrator)
                .post("/webhooks/" + hook + "/deliveries/" + delivery + "/redelivery")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"));
        worker.work();
        assertThat(receiver.messages()).hasSize(7);
        assertThat(receiver.messages().stream().map(message -> id(message)).distinct())
                .hasSize(1);
        deliveries(hook).body("items[0].state", equalTo("DELIVERED"));
    }

    @Test
    void no_redirect_is_followed() {
        Receiver receiver = receiver(302);
        String hook = add(receiver, "FINDING").getString("id");
        record();
        worker.work();
        assertThat(receiver.messages()).hasSize(1);
        deliveries(hook)
                .body("items[0].attempts[0].status", equalTo(302))
                .body("items[0].attempts[0].error", containsString("不予跟随"));
    }

    @Test
    void who_hangs_or_is_gone_keeps_nobody_waiting() {
        Receiver hanging = receiver(Receiver.HANGS, Receiver.HANGS);
        Receiver gone = receiver();
        Receiver well = receiver();
        String first = add(hanging, "FINDING").getString("id");
        String second = add(gone, "FINDING").getString("id");
        add(well, "FINDING");
        gone.close();
        record();
        record();
        worker.work();
        assertThat(well.messages()).hasSize(2);
        assertThat(hanging.messages()).hasSize(1);
        for (String failed : List.of(first, second)) {
            deliveries(failed)
                    .body("items.state", equalTo(List.of("WAITING", "WAITING")))
                    .body("items[1].attempts[0].status", nullValue())
                    .body("items[1].attempts[0].error", containsString("连不上"))
                    .body("items[0].attempts", hasSize(0));
        }
    }

    @Test
    void a_webhook_hears_of_what_comes_after_it_and_of_nothing_once_ended() {
        record();
        Receiver receiver = receiver();
        String hook = add(receiver, "FINDING").getString("id");
        worker.work();
        assertThat(receiver.messages()).isEmpty();
        record();
        given().spec(administrator).delete("/webhooks/" + hook).then().statusCode(204);
        given().spec(administrator).delete("/webhooks/" + hook).then().statusCode(204);
        worker.work();
        assertThat(receiver.messages()).isEmpty();
        given().spec(administrator).get("/webhooks").then().body("items", hasSize(0));
    }

    @Test
    void the_secret_is_shown_once_and_lies_sealed() {
        JsonPath hook = add(receiver(), "FINDING");
        String secret = hook.getString("secret");
        assertThat(secret).hasSizeGreaterThan(30);
        given().spec(administrator).get("/webhooks").then().body("items[0].secret", nullValue());
        Object kept = database.createNativeQuery("select sealed_secret from webhook where hall_id = ?1", String.class)
                .setParameter(1, hall.id())
                .getSingleResult();
        assertThat(kept.toString()).isNotBlank().doesNotContain(secret);
    }

    @Test
    void beginning_and_ending_one_are_in_the_audit_log_with_the_address_and_without_the_secret() {
        Receiver receiver = receiver();
        JsonPath hook = add(receiver, "FINDING");
        given().spec(administrator)
                .delete("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(204);
        String log = given().spec(halls.as(hall, AccountRole.AUDITOR))
                .queryParam("action", "WEBHOOK")
                .get("/audit")
                .then()
                .statusCode(200)
                .body("items.status", equalTo(List.of(204, 201)))
                .body("items[0].target", equalTo("/api/v1/webhooks/" + hook.getString("id")))
                .body("items[1].detail", equalTo(receiver.url()))
                .extract()
                .asString();
        assertThat(log).doesNotContain(hook.getString("secret"));
    }

    @Test
    void it_is_the_halls_administrators_business_alone() {
        String hook = add(receiver(), "FINDING").getString("id");
        RequestSpecification elsewhere = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        given().spec(elsewhere).get("/webhooks").then().body("items", hasSize(0));
        given().spec(elsewhere).delete("/webhooks/" + hook).then().statusCode(404);
        given().spec(elsewhere).get("/webhooks/" + hook + "/deliveries").then().statusCode(404);
        given().spec(inspector).get("/webhooks").then().statusCode(403);
        given().spec(halls.as(hall, AccountRole.LEADER)).get("/webhooks").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/hook, 不在允许的名单",
        "https://10.0.0.1/hook, 名单之外",
        "https://169.254.169.254/latest, 名单之外",
        "https://[::ffff:10.0.0.1]/, 名单之外",
        "https://2130706434/, 名单之外",
        "http://user:word@127.0.0.1/, 账号",
        "ftp://127.0.0.1/, https",
        "/hook, https",
        "https://ho st/, https",
        "https:, https"
    })
    void what_the_installation_does_not_allow_is_refused(String url, String why) {
        post(url, "FINDING")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/url"))
                .body("detail", containsString(why));
    }

    @Test
    void only_what_happens_is_told_not_what_falls_due() {
        post("http://127.0.0.1:1/", "DISPUTE_OVERDUE")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/kinds"))
                .body("detail", not(containsString("OVERDUE")));
    }

    private Receiver receiver(Integer... answers) {
        Receiver receiver = new Receiver(answers);
        open.add(receiver);
        return receiver;
    }

    private JsonPath add(Receiver receiver, String... kinds) {
        JsonPath hook =
                post(receiver.url(), kinds).statusCode(201).extract().body().jsonPath();
        hooks.add(hook.getString("id"));
        return hook;
    }

    private ValidatableResponse post(String url, String... kinds) {
        return given().spec(administrator)
                .body("{\"url\":\"" + url + "\",\"kinds\":[\"" + String.join("\",\"", kinds) + "\"]}")
                .post("/webhooks")
                .then();
    }

    private ValidatableResponse deliveries(String hook) {
        return given().spec(administrator)
                .get("/webhooks/" + hook + "/deliveries")
                .then()
                .statusCode(200);
    }

    private UUID record() {
        return ledger.record(inspector, ledger.report("S2.1.2", "W01", TestHall.person(1, 2)));
    }

    private void later(Duration by) {
        ahead = ahead.plus(by);
        clock.ahead(ahead);
    }

    private static String id(Message message) {
        return JsonPath.from(message.body()).getString("id");
    }

    /** As a receiver would, by the documentation. */
    private static boolean verifies(String secret, String signature, String body) throws Exception {
        String time = signature.substring(signature.indexOf("t=") + 2, signature.indexOf(','));
        String claimed = signature.substring(signature.indexOf("v1=") + 3);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        return HexFormat.of()
                .formatHex(mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8)))
                .equals(claimed);
    }
}
