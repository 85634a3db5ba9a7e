package cn.xunting.photo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.wire.DecisionReport;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A picture that serves two findings is pointed out to whoever checks them, and to nobody else. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SimilarPhotoApiTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdjustableClock clock;

    private Hall hall;
    private RequestSpecification inspector;
    private RequestSpecification reviewer;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
        reviewer = halls.as(hall, AccountRole.REVIEWER, "W02");
    }

    @AfterEach
    void back_to_the_present() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void the_same_file_and_the_same_picture_saved_again_are_pointed_out_and_another_scene_is_not() throws IOException {
        BufferedImage scene = Scenes.drawn(1, 1280, 960);
        String original = store(Scenes.jpeg(scene, 0.9f));
        String again = store(Scenes.jpeg(Scenes.scaled(scene, 800, 600), 0.6f));
        String another = store(Scenes.jpeg(Scenes.drawn(2, 1280, 960), 0.9f));
        UUID first = record("W01", "0102", original);
        UUID sameFile = record("W01", "0103", original);
        UUID samePicture = record("W02", "0202", again);
        UUID otherScene = record("W01", "0104", another);
        similar(reviewer, first)
                .body("similarPhotos.finding", equalTo(List.of(sameFile.toString(), samePicture.toString())))
                .body("similarPhotos.sha256", equalTo(List.of(original, original)))
                .body("similarPhotos.otherSha256", equalTo(List.of(original, again)))
                .body("similarPhotos[0].distance", equalTo(0))
                .body("similarPhotos[1].distance", lessThanOrEqualTo(7));
        similar(reviewer, otherScene).body("similarPhotos", hasSize(0));
    }

    @Test
    void representatives_inspectors_and_whoever_belongs_to_the_unit_are_not_told() throws IOException {
        String photo = store(Scenes.jpeg(Scenes.drawn(1, 640, 480), 0.9f));
        UUID first = record("W01", "0102", photo);
        record("W01", "0103", photo);
        similar(halls.as(hall, AccountRole.LEADER), first).body("similarPhotos", hasSize(1));
        for (RequestSpecification by : List.of(
                inspector,
                halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"),
                halls.as(hall, AccountRole.REVIEWER, "W01"))) {
            similar(by, first).body("similarPhotos", nullValue());
        }
    }

    @Test
    void a_disputes_photo_is_compared_too_and_what_is_pointed_out_stands_in_the_queue() throws IOException {
        String photo = store(Scenes.jpeg(Scenes.drawn(1, 640, 480), 0.9f));
        UUID first = record("W01", "0102", photo);
        UUID disputed = record("W01", "0103");
        DecisionReport dispute = new DecisionReport(DecisionKind.DISPUTED, "见照片", null, null, List.of(photo), null);
        ledger.decide(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), disputed, dispute)
                .then()
                .statusCode(201);
        given().spec(reviewer)
                .get("/disputes")
                .then()
                .body("items[0].finding.similarPhotos.finding", equalTo(List.of(first.toString())));
    }

    @Test
    void what_was_withdrawn_to_be_recorded_again_with_the_same_photo_is_not_held_against_it() throws IOException {
        String photo = store(Scenes.jpeg(Scenes.drawn(1, 640, 480), 0.9f));
        UUID wrong = record("W01", "0102", photo);
        ledger.decide(inspector, wrong, DecisionKind.WITHDRAWN, "记错了人").then().statusCode(201);
        similar(reviewer, record("W01", "0103", photo)).body("similarPhotos", hasSize(0));
    }

    @Test
    void pictures_of_another_hall_are_not_compared() throws IOException {
        BufferedImage scene = Scenes.drawn(1, 640, 480);
        byte[] ours = Scenes.jpeg(scene, 0.9f);
        record("W01", "0102", store(ours));
        Hall elsewhere = halls.withWindows(1);
        RequestSpecification stranger = halls.as(elsewhere, AccountRole.INSPECTOR);
        String theirs = store(stranger, Scenes.jpeg(scene, 0.8f));
        UUID found = ledger.record(stranger, ledger.report("S2.1.2", "W01", "0102", theirs, Digest.sha256(ours)));
        similar(halls.as(elsewhere, AccountRole.REVIEWER), found).body("similarPhotos", hasSize(0));
    }

    @Test
    void pictures_are_compared_with_those_of_a_year_and_the_same_file_with_all() throws IOException {
        BufferedImage scene = Scenes.drawn(1, 640, 480);
        byte[] first = Scenes.jpeg(scene, 0.9f);
        clock.ahead(Duration.ofDays(-366));
        UUID old = record("W01", "0102", store(first));
        clock.ahead(Duration.ofDays(-364));
        UUID later = record("W01", "0103", store(Scenes.jpeg(scene, 0.8f)));
        clock.ahead(Duration.ZERO);
        similar(reviewer, record("W01", "0104", store(Scenes.jpeg(scene, 0.7f))))
                .body("similarPhotos.finding", equalTo(List.of(later.toString())));
        similar(reviewer, record("W01", "0105", Digest.sha256(first)))
                .body("similarPhotos.finding", hasItem(old.toString()));
    }

    private String store(byte[] photo) {
        return store(inspector, photo);
    }

    private static String store(RequestSpecification by, byte[] photo) {
        String sha256 = Digest.sha256(photo);
        given().spec(by)
                .contentType("image/jpeg")
                .body(photo)
                .put("/photos/" + sha256)
                .then()
                .statusCode(201);
        return sha256;
    }

    private UUID record(String unit, String staffNo, String... photos) {
        return ledger.record(inspector, ledger.report("S2.1.2", unit, staffNo, photos));
    }

    private static ValidatableResponse similar(RequestSpecification by, UUID finding) {
        return given().spec(by).get("/findings/" + finding).then().statusCode(200);
    }
}
