package cn.xunting.sync;

import static cn.xunting.model.SyncOutcome.ACCEPTED;
import static cn.xunting.model.SyncOutcome.ALREADY_HAVE;
import static cn.xunting.model.SyncOutcome.REFUSED;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.queue.QueueFileWriter;
import cn.xunting.model.wire.QueueBatch;
import cn.xunting.model.wire.QueueManifest;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.Visit;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class QueueImportTest {
    private static final String PASSWORD = "雨天备用-8213";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Test
    void items_are_judged_in_the_name_of_their_author_and_the_same_file_again_changes_nothing() throws IOException {
        Hall hall = halls.withWindows(1);
        String author = halls.account(hall, AccountRole.INSPECTOR, null);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        byte[] photo = picture();
        SyncFinding good =
                SyncFinding.of(UUID.randomUUID(), ledger.report("S2.1.2", "W01", "0102", Digest.sha256(photo)));
        SyncFinding bad = SyncFinding.of(UUID.randomUUID(), ledger.report("S1.4", "W01", null));
        SyncDecision absent =
                new SyncDecision(UUID.randomUUID(), good.id(), DecisionKind.ABSENT, "在开会", null, null, null, null);
        byte[] file =
                file(new QueueBatch(author, new SyncBatch(List.of(good, bad), List.of(absent), List.of())), photo);

        Response first = send(administrator, file, PASSWORD);
        assertThat(outcomes(first)).containsExactly(ACCEPTED, REFUSED, ACCEPTED);
        assertThat(outcomes(send(administrator, file, PASSWORD))).containsExactly(ALREADY_HAVE, REFUSED, ALREADY_HAVE);

        first.then().body("receiptCode", equalTo("4711-0815")).body("photos", equalTo(1));
        assertThat(ledger.rows("finding", hall)).isEqualTo(1);
        given().spec(administrator)
                .get("/findings/" + good.id())
                .then()
                .body("recorder", equalTo(author))
                .body("photoLinks[0].presence", equalTo("PRESENT"));
    }

    @Test
    void a_wrong_password_a_changed_or_shortened_file_and_no_file_change_nothing() throws IOException {
        Hall hall = halls.withWindows(1);
        String author = halls.account(hall, AccountRole.INSPECTOR, null);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        SyncFinding good = SyncFinding.of(UUID.randomUUID(), ledger.report("S2.1.2", "W01", "0102"));
        byte[] file = file(new QueueBatch(author, new SyncBatch(List.of(good), List.of(), List.of())));
        byte[] changed = file.clone();
        changed[changed.length - 3] ^= 1;

        assertRefused(send(administrator, file, "雨天备用-8214"), ProblemType.NOT_PROCESSABLE);
        assertRefused(send(administrator, changed, PASSWORD), ProblemType.NOT_PROCESSABLE);
        assertRefused(
                send(administrator, Arrays.copyOf(file, file.length - 20), PASSWORD), ProblemType.NOT_PROCESSABLE);
        assertRefused(send(administrator, new byte[100], PASSWORD), ProblemType.UNSUPPORTED_FORMAT);
        assertRefused(
                given().spec(administrator)
                        .contentType("multipart/form-data")
                        .multiPart("password", PASSWORD)
                        .post("/imports/queue"),
                ProblemType.INVALID_INPUT);
        assertRefused(send(halls.as(hall, AccountRole.REVIEWER), file, PASSWORD), ProblemType.NOT_PERMITTED);
        assertThat(ledger.rows("finding", hall)).isZero();
    }

    @Test
    void what_an_account_recorded_before_it_ended_is_taken_and_nothing_later_and_nothing_of_a_stranger()
            throws IOException, InterruptedException {
        Hall hall = halls.withWindows(1);
        String author = halls.account(hall, AccountRole.INSPECTOR, null);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        SyncFinding before = SyncFinding.of(UUID.randomUUID(), ledger.report("S2.1.2", "W01", "0102"));
        given().spec(administrator).post("/accounts/" + author + "/end").then().statusCode(200);
        SyncFinding after = SyncFinding.of(
                UUID.randomUUID(), ledger.reportAt(before.occurredAt().plusSeconds(120), "S2.1.2", "W01", "0103"));
        SyncFinding strange = SyncFinding.of(UUID.randomUUID(), ledger.report("S2.1.2", "W01", "0104"));

        byte[] file = file(List.of(
                new QueueBatch(author, new SyncBatch(List.of(after, before), List.of(), List.of())),
                new QueueBatch("nobody-here", new SyncBatch(List.of(strange), List.of(), List.of()))));

        assertThat(outcomes(send(administrator, file, PASSWORD))).containsExactly(ACCEPTED, REFUSED, REFUSED);
    }

    @Test
    void a_patrol_is_taken_as_far_as_it_was_walked_before_its_account_ended_and_once() throws IOException {
        Hall hall = halls.withWindows(2);
        String author = halls.account(hall, AccountRole.INSPECTOR, null);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        Instant then = ledger.report("S2.1.2", "W01", null).occurredAt();
        given().spec(administrator).post("/accounts/" + author + "/end").then().statusCode(200);
        Instant later = then.plusSeconds(120);
        SyncPatrol walked = new SyncPatrol(
                UUID.randomUUID(), then, later, List.of(new Visit("W01", then, true), new Visit("W02", later, true)));
        SyncPatrol late = new SyncPatrol(UUID.randomUUID(), later, null, List.of());
        byte[] file = file(new QueueBatch(author, new SyncBatch(List.of(), List.of(), List.of(walked, late))));

        assertThat(outcomes(send(administrator, file, PASSWORD))).containsExactly(ACCEPTED, REFUSED);
        assertThat(outcomes(send(administrator, file, PASSWORD))).containsExactly(ALREADY_HAVE, REFUSED);
    }

    private static Response send(RequestSpecification by, byte[] file, String password) {
        return given().spec(by)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", "queue.xtq", file)
                .multiPart("password", password, "text/plain; charset=UTF-8")
                .post("/imports/queue");
    }

    private static void assertRefused(Response answer, ProblemType type) {
        answer.then().statusCode(type.status()).body("type", equalTo(type.uri()));
    }

    private static List<SyncOutcome> outcomes(Response answer) {
        answer.then().statusCode(200);
        return answer.jsonPath().getList("receipts.receipt.outcome", String.class).stream()
                .map(SyncOutcome::valueOf)
                .toList();
    }

    private byte[] file(QueueBatch batch, byte[]... photos) throws IOException {
        return file(List.of(batch), photos);
    }

    private byte[] file(List<QueueBatch> batches, byte[]... photos) throws IOException {
        List<String> names = Arrays.stream(photos).map(Digest::sha256).toList();
        QueueManifest manifest = new QueueManifest(UUID.randomUUID(), null, "测试机", batches, names);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueueFileWriter writer = new QueueFileWriter(out, PASSWORD.toCharArray());
        writer.write(ledger.json(manifest).getBytes(StandardCharsets.UTF_8));
        for (byte[] photo : photos) {
            writer.write(photo);
        }
        writer.finish("4711-0815".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 4, (int) UUID.randomUUID().getMostSignificantBits());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
