package cn.xunting.photo;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.DecisionReport;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PhotoApiTest {
    private static final int MOST = 12 << 20;

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Test
    void sixteen_concurrent_identical_uploads_all_succeed_and_one_is_the_first() throws Exception {
        RequestSpecification inspector = halls.as(halls.found(), AccountRole.INSPECTOR);
        byte[] photo = picture();
        List<Integer> statuses = AllAtOnce.times(16, () -> put(inspector, photo).statusCode());
        assertThat(statuses).containsOnly(200, 201).contains(201);
        put(inspector, photo).then().statusCode(200);
        assertThat(get(inspector, photo, "").asByteArray()).isEqualTo(photo);
    }

    @Test
    void bytes_that_do_not_hash_to_their_name_are_refused_and_leave_nothing() throws IOException {
        RequestSpecification inspector = halls.as(halls.found(), AccountRole.INSPECTOR);
        byte[] photo = picture();
        byte[] damaged = photo.clone();
        damaged[damaged.length / 2] ^= 1;
        put(inspector, Digest.sha256(photo), damaged)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.DIGEST_MISMATCH.uri()));
        get(inspector, photo, "").then().statusCode(404);
        get(inspector, damaged, "").then().statusCode(404);
        put(inspector, photo).then().statusCode(201);
    }

    @Test
    void a_photo_is_asked_for_sent_and_then_there() throws IOException {
        RequestSpecification inspector = halls.as(halls.found(), AccountRole.INSPECTOR);
        byte[] photo = picture();
        head(inspector, photo).then().statusCode(404);
        get(inspector, photo, "").then().statusCode(404).contentType("application/problem+json");
        String confirmed = "\"" + Digest.sha256(photo) + "\"";
        put(inspector, photo).then().statusCode(201).header("ETag", confirmed);
        put(inspector, photo).then().statusCode(200).header("ETag", confirmed);
        Response there = head(inspector, photo);
        there.then().statusCode(200).contentType("image/jpeg").header("ETag", confirmed);
        assertThat(there.header("Content-Length")).isEqualTo(String.valueOf(photo.length));
        Response whole = get(inspector, photo, "");
        whole.then().statusCode(200).contentType("image/jpeg");
        assertThat(whole.asByteArray()).isEqualTo(photo);
        assertThat(whole.header("Cache-Control")).contains("private", "immutable", "max-age=31536000");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_thumbnail_is_small_and_keeps_the_shape() throws IOException {
        RequestSpecification inspector = halls.as(halls.found(), AccountRole.INSPECTOR);
        byte[] photo = withOwnWord(Pictures.drawn("jpg", 1280, 640));
        put(inspector, photo).then().statusCode(201);
        Response small = get(inspector, photo, "/thumbnail");
        small.then().statusCode(200).contentType("image/jpeg");
        BufferedImage thumbnail = Pictures.decoded(small.asByteArray());
        assertThat(List.of(thumbnail.getWidth(), thumbnail.getHeight())).containsExactly(320, 160);
    }

    @Test
    void the_position_a_camera_wrote_is_not_kept() throws Exception {
        RequestSpecification inspector = halls.as(halls.found(), AccountRole.INSPECTOR);
        byte[] photo = Pictures.withExif(picture(), Pictures.exif(1, true));
        assertThat(position(photo)).isNotNull();
        put(inspector, photo).then().statusCode(201);
        byte[] kept = get(inspector, photo, "").asByteArray();
        assertThat(position(kept)).isNull();
        assertThat(Pictures.decoded(kept).getWidth()).isEqualTo(64);
        put(inspector, photo).then().statusCode(200);
    }

    @Test
    void text_that_is_called_a_picture_is_refused() {
        RequestSpecification inspector = halls.as(halls.found(), AccountRole.INSPECTOR);
        byte[] text = ("<html>" + UUID.randomUUID()).getBytes(UTF_8);
        put(inspector, text)
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.UNSUPPORTED_FORMAT.uri()));
        get(inspector, text, "").then().statusCode(404);
        put(inspector, new byte[0]).then().statusCode(415);
    }

    @Test
    void a_photo_of_twelve_megabytes_is_taken_and_one_byte_more_is_not() throws IOException {
        RequestSpecification inspector = halls.as(halls.found(), AccountRole.INSPECTOR);
        put(inspector, paddedTo(MOST)).then().statusCode(201);
        put(inspector, paddedTo(MOST + 1))
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.TOO_LARGE.uri()));
    }

    @Test
    void a_name_that_is_no_digest_is_refused() throws IOException {
        RequestSpecification inspector = halls.as(halls.found(), AccountRole.INSPECTOR);
        byte[] photo = picture();
        for (String name : List.of("photo.jpg", "..", Digest.sha256(photo).toUpperCase(Locale.ROOT))) {
            int status = put(inspector, name, photo).statusCode();
            assertThat(status).as(name).isIn(400, 404, 405);
        }
    }

    @Test
    void a_photo_that_a_finding_names_is_missing_until_it_is_uploaded() throws IOException {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        byte[] photo = picture();
        String sha256 = Digest.sha256(photo);
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102", sha256));
        given().spec(inspector)
                .get("/findings/" + found)
                .then()
                .body("photoLinks[0].sha256", equalTo(sha256))
                .body("photoLinks[0].presence", equalTo("MISSING"));
        put(inspector, photo).then().statusCode(201);
        String href = given().spec(inspector)
                .get("/findings/" + found)
                .then()
                .body("photoLinks[0].presence", equalTo("PRESENT"))
                .extract()
                .path("photoLinks[0].href");
        assertThat(given().spec(inspector).basePath("").get(href).asByteArray()).isEqualTo(photo);
    }

    @Test
    void a_representative_sees_the_photos_of_their_own_units_findings_only() throws IOException {
        Hall hall = halls.withWindows(2);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        byte[] own = picture();
        byte[] foreign = picture();
        byte[] unnamed = picture();
        for (byte[] photo : List.of(own, foreign, unnamed)) {
            put(inspector, photo).then().statusCode(201);
        }
        ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102", Digest.sha256(own)));
        ledger.record(inspector, ledger.report("S2.1.2", "W02", "0202", Digest.sha256(foreign)));
        get(chief, own, "").then().statusCode(200);
        get(chief, own, "/thumbnail").then().statusCode(200);
        for (byte[] photo : List.of(foreign, unnamed)) {
            head(chief, photo).then().statusCode(404);
            get(chief, photo, "").then().statusCode(404);
            get(chief, photo, "/thumbnail").then().statusCode(404);
        }
    }

    @Test
    void a_photo_of_a_dispute_is_seen_by_who_may_read_the_finding() throws IOException {
        Hall hall = halls.withWindows(2);
        RequestSpecification person =
                TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", TestHall.person(1, 2)));
        RequestSpecification colleague =
                TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", TestHall.person(1, 3)));
        UUID found = ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S2.1.2", "W01", "0102"));
        byte[] photo = picture();
        DecisionReport dispute =
                new DecisionReport(DecisionKind.DISPUTED, "已佩戴", null, null, List.of(Digest.sha256(photo)), null);
        put(person, photo).then().statusCode(201);
        ledger.decide(person, found, dispute).then().statusCode(201);
        get(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), photo, "")
                .then()
                .statusCode(200);
        get(halls.as(hall, AccountRole.REVIEWER), photo, "").then().statusCode(200);
        get(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"), photo, "")
                .then()
                .statusCode(404);
        get(colleague, photo, "").then().statusCode(404);
    }

    @Test
    void a_staff_member_sees_the_photos_of_findings_about_them_only() throws IOException {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        RequestSpecification staff = TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102"));
        byte[] own = picture();
        byte[] neighbours = picture();
        put(inspector, own).then().statusCode(201);
        put(inspector, neighbours).then().statusCode(201);
        ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102", Digest.sha256(own)));
        ledger.record(inspector, ledger.report("S2.1.2", "W01", "0103", Digest.sha256(neighbours)));
        get(staff, own, "").then().statusCode(200);
        get(staff, own, "/thumbnail").then().statusCode(200);
        get(staff, neighbours, "").then().statusCode(404);
        head(staff, neighbours).then().statusCode(404);
    }

    @Test
    void another_hall_sees_nothing_until_it_was_sent_the_picture_itself() throws IOException {
        byte[] photo = picture();
        put(halls.as(halls.found(), AccountRole.INSPECTOR), photo).then().statusCode(201);
        RequestSpecification stranger = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        head(stranger, photo).then().statusCode(404);
        get(stranger, photo, "").then().statusCode(404);
        get(stranger, photo, "/thumbnail").then().statusCode(404);
        put(stranger, photo).then().statusCode(201);
        get(stranger, photo, "").then().statusCode(200);
    }

    private static byte[] picture() throws IOException {
        return withOwnWord(Pictures.drawn("jpg", 64, 48));
    }

    /** The same picture under a digest of its own. */
    private static byte[] withOwnWord(byte[] jpeg) {
        return Pictures.withSegment(jpeg, 0xFE, "", UUID.randomUUID().toString().getBytes(UTF_8));
    }

    private static byte[] paddedTo(int length) throws IOException {
        byte[] photo = picture();
        return Arrays.copyOf(photo, length);
    }

    private static @Nullable GpsDirectory position(byte[] photo) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo))
                .getFirstDirectoryOfType(GpsDirectory.class);
    }

    private static Response put(RequestSpecification by, byte[] photo) {
        return put(by, Digest.sha256(photo), photo);
    }

    private static Response put(RequestSpecification by, String name, byte[] photo) {
        return given().spec(by).contentType("image/jpeg").body(photo).put("/photos/" + name);
    }

    private static Response get(RequestSpecification by, byte[] photo, String rest) {
        return given().spec(by).get("/photos/" + Digest.sha256(photo) + rest);
    }

    private static Response head(RequestSpecification by, byte[] photo) {
        return given().spec(by).head("/photos/" + Digest.sha256(photo));
    }
}
