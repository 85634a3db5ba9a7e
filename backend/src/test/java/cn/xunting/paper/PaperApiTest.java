package cn.xunting.paper;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.Digest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PaperApiTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private RequestSpecification leader;
    private RequestSpecification reviewer;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        leader = halls.as(hall, AccountRole.LEADER);
        reviewer = halls.as(hall, AccountRole.REVIEWER);
    }

    @Test
    void a_paper_that_is_something_else_is_refused_and_nothing_is_kept() {
        byte[] pdf = Papers.pdf(UUID.randomUUID().toString());
        refused("<html><script>alert(1)</script></html>".getBytes(UTF_8), 415);
        refused("%PDF-1.4\n<html><script>alert(1)</script></html>".getBytes(UTF_8), 415);
        refused(joined(pdf, "<script>alert(1)</script>".getBytes(UTF_8)), 415); // a polyglot
        refused(joined("<html>".getBytes(UTF_8), pdf), 415);
        refused(Arrays.copyOf(pdf, pdf.length - 8), 415);
        refused(new byte[0], 415);
        refused(joined(pdf, new byte[PaperFiles.MAX_BYTES]), 413);
        refused(joined(new byte[] {'P', 'K', 3, 4}, new byte[PaperFiles.MAX_BYTES]), 413);
    }

    @Test
    void the_name_is_the_digest_of_the_content() {
        byte[] pdf = Papers.pdf("甲");
        put(leader, Digest.sha256(Papers.pdf("乙")), pdf).statusCode(422).body("detail", containsString("与名称不符"));
        put(leader, "kein-digest", pdf).statusCode(400);
        put(leader, Digest.sha256(pdf).toUpperCase(Locale.ROOT), pdf).statusCode(400);
    }

    @Test
    void a_paper_is_handed_out_to_be_saved_as_what_it_is_whatever_it_was_called() {
        byte[] pdf = Papers.pdf(UUID.randomUUID().toString());
        String name = Digest.sha256(pdf);
        given().spec(leader)
                .contentType("image/png")
                .body(pdf)
                .put("/papers/" + name)
                .then()
                .statusCode(201);
        put(leader, name, pdf).statusCode(200);
        byte[] served = given().spec(reviewer)
                .get("/papers/" + name)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"paper-" + name.substring(0, 12) + ".pdf\""))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store")) // about people, on desks that others use
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asByteArray();
        assertThat(served).isEqualTo(pdf);
        given().spec(reviewer)
                .head("/papers/" + name)
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(String.valueOf(pdf.length)));
    }

    @Test
    void a_picture_of_a_paper_is_taken_too() throws IOException {
        byte[] picture = picture();
        String name = Digest.sha256(picture);
        put(leader, name, picture).statusCode(201);
        given().spec(leader)
                .get("/papers/" + name)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("image/jpeg"))
                .header("Content-Disposition", containsString(".jpg"));
    }

    @Test
    void of_many_who_send_one_paper_at_once_one_is_new() throws Exception {
        byte[] pdf = Papers.pdf(UUID.randomUUID().toString());
        List<Integer> answers = AllAtOnce.times(
                6, () -> put(leader, Digest.sha256(pdf), pdf).extract().statusCode());
        assertThat(answers)
                .containsOnly(200, 201)
                .filteredOn(status -> status == 201)
                .hasSize(1);
        assertThat(ledger.rows("paper", hall)).isEqualTo(1);
    }

    @Test
    void a_finding_names_only_papers_that_are_there_and_its_readers_read_them() {
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        UUID award = ledger.record(inspector, ledger.report("S6.3.c1", "W01", "0102"));
        byte[] pdf = Papers.pdf(UUID.randomUUID().toString());
        String name = Digest.sha256(pdf);
        String place = "/findings/" + award + "/papers/" + name;
        given().spec(reviewer).put(place).then().statusCode(422).body("detail", containsString("还没有上传"));
        put(leader, name, pdf).statusCode(201);
        RequestSpecification person = TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, null, "0102"));
        RequestSpecification stranger = TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, null, "0202"));
        given().spec(person).get("/papers/" + name).then().statusCode(404);
        given().spec(reviewer).put(place).then().statusCode(201);
        given().spec(reviewer).put(place).then().statusCode(200).body("papers.sha256", equalTo(List.of(name)));
        given().spec(person).get("/papers/" + name).then().statusCode(200);
        given().spec(person).get("/findings/" + award + "/papers").then().statusCode(200);
        given().spec(stranger).get("/papers/" + name).then().statusCode(404);
        given().spec(stranger).get("/findings/" + award + "/papers").then().statusCode(404);
        given().spec(person).put(place).then().statusCode(403);
        RequestSpecification own = TestHall.as(halls.account(hall, AccountRole.REVIEWER, "W01", null));
        given().spec(own).put(place).then().statusCode(403).body("detail", containsString("回避"));
        assertThat(ledger.rows("finding_paper", hall)).isEqualTo(1);
        Hall elsewhere = halls.withWindows(1);
        given().spec(halls.as(elsewhere, AccountRole.LEADER))
                .get("/papers/" + name)
                .then()
                .statusCode(404);
    }

    @Test
    void a_suspension_names_the_paper_it_stands_in() {
        byte[] pdf = Papers.pdf(UUID.randomUUID().toString());
        String name = Digest.sha256(pdf);
        String order =
                "{\"staffNo\":\"0102\",\"decidedOn\":\"2023-09-20\",\"paper\":\"纪要三号\",\"reason\":\"屡次违规\",\"attachments\":[%s]}";
        UUID id = UUID.randomUUID();
        suspend(id, order.formatted("\"" + name + "\""))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/attachments"));
        put(leader, name, pdf).statusCode(201);
        suspend(id, order.formatted("\"" + name + "\",\"" + name + "\"")).statusCode(422);
        suspend(id, order.formatted("\"x\"")).statusCode(422);
        suspend(id, order.formatted("\"" + name + "\"")).statusCode(200).body("attachments", equalTo(List.of(name)));
        suspend(id, order.formatted("\"" + name + "\"")).statusCode(200);
        suspend(id, order.formatted("")).statusCode(409);
        given().spec(leader).get("/suspensions").then().body("items[0].attachments", equalTo(List.of(name)));
        given().spec(halls.as(hall, AccountRole.INSPECTOR))
                .get("/papers/" + name)
                .then()
                .statusCode(404);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", content);
        return content.toByteArray();
    }

    private ValidatableResponse suspend(UUID id, String order) {
        return given().spec(leader).body(order).put("/suspensions/" + id).then();
    }

    private void refused(byte[] content, int status) {
        String name = Digest.sha256(content);
        put(leader, name, content).statusCode(status);
        given().spec(leader).get("/papers/" + name).then().statusCode(404);
        assertThat(ledger.rows("paper", hall)).isZero();
    }

    private static ValidatableResponse put(RequestSpecification by, String name, byte[] content) {
        return given().spec(by)
                .contentType("application/pdf")
                .body(content)
                .put("/papers/" + name)
                .then();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
