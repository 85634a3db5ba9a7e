package cn.xunting.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.OctoberPunches;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.Digest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every figure of a sheet leads to what it rests on: October 2023 of two windows. 2023-10-09 is a Monday. */
@QuarkusTest
class EvidencePageTest {
    private static final Instant OCTOBER = Instant.parse("2023-10-09T02:00:00Z");
    private static final String SHEET = "/console/months/2023-10/units/W01";
    private static final String CLOSE = "/console/months/2023-10/close";
    private static final String MISSED = "/console/people/0102/days/2023-10-09";
    private static final String LATE = "/console/people/0103/days/2023-10-11";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private Browser chief;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
    }

    @Test
    void a_line_of_the_attendance_leads_to_the_very_days_it_counts_and_to_the_persons_row() {
        given().spec(halls.as(hall, AccountRole.ADMINISTRATOR))
                .contentType("text/csv")
                .body(OctoberPunches.but(line -> line.startsWith("0102,2023-10-09 08:20")
                                || line.startsWith("0102,2023-10-09 17:40")
                                || line.startsWith("0103,2023-10-11 08:20"))
                        + "0103,2023-10-11 08:41\n")
                .post("/imports/punches")
                .then()
                .statusCode(200);
        demandTheDays(chief.page(SHEET));
        assertThat(chief.page(MISSED)).contains("缺勤");
        assertThat(chief.page(LATE)).contains("08:41");
        assertThat(chief.page("/console/months/2023-10/attendance/W01"))
                .contains("<tr id=\"p-0102\">")
                .contains("href=\"" + MISSED + "\"");
        Browser own = Browser.of(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102"));
        assertThat(own.page("/console/months/2023-10/people/0102"))
                .contains("href=\"" + MISSED + "\"")
                .doesNotContain("/attendance/W01#p-", LATE);
        own.page(MISSED);

        close();
        demandTheDays(chief.page(SHEET));
        assertThat(own.page("/console/months/2023-10/people/0102")).contains("href=\"" + MISSED + "\"");
    }

    private static void demandTheDays(String sheet) {
        assertThat(sheet)
                .contains("href=\"" + MISSED + "\">2023-10-09 上午上班, 下午下班</a>")
                .contains("href=\"" + LATE + "\">2023-10-11 上午上班</a>")
                .contains("/console/months/2023-10/attendance/W01#p-0102")
                .doesNotContain("/console/people/0104/days/");
    }

    @Test
    void a_lines_photos_are_small_keep_their_place_and_lead_to_the_large_one() throws IOException {
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        byte[] photo = photo();
        String sha256 = Digest.sha256(photo);
        given().spec(inspector)
                .contentType("image/png")
                .body(photo)
                .put("/photos/" + sha256)
                .then()
                .statusCode(201);
        String later = "b".repeat(64);
        UUID finding = ledger.record(inspector, ledger.reportAt(OCTOBER, "S2.1.2", "W01", "0102", later, sha256));
        String large = "/console/findings/" + finding + "/photos/2";
        String small = "/console/photos/" + sha256 + "/thumbnail";
        Browser own = Browser.of(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102"));
        for (String sheet : new String[] {chief.page(SHEET), own.page("/console/months/2023-10/people/0102")}) {
            assertThat(sheet)
                    .contains("href=\"" + large + "\"><img src=\"" + small
                            + "\" width=\"96\" height=\"72\" loading=\"lazy\"")
                    .contains("照片 1\"")
                    .as("of what the phone has not sent yet there is nothing to show")
                    .doesNotContain(later);
        }
        assertThat(chief.page(large)).contains("/console/photos/" + sha256);
        chief.request().get(small).then().statusCode(200).contentType("image/jpeg");
        Browser foreign = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"));
        foreign.request().get(SHEET).then().statusCode(403);
        foreign.request().get(small).then().statusCode(404);
        foreign.request().get(large).then().statusCode(404);
    }

    private void close() {
        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        leader.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form-secret", Browser.secret(leader.page(CLOSE)))
                .formParam("waived", "UNIT_WITHOUT_PUNCHES")
                .formParam("reason", "第2窗口没有考勤机")
                .formParam("sure", "yes")
                .post(CLOSE)
                .then()
                .statusCode(303);
    }

    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        image.setRGB((int) (Math.random() * 160), 60, 0xFF8800);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
