package cn.xunting.mobile.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxDecision;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.mobile.port.Uplink;
import cn.xunting.mobile.sync.JdkHttp;
import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.PhotoPresence;
import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.PhotoLink;
import cn.xunting.model.wire.SheetLine;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.Visit;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the tap on the phone to the line on the window's sheet, with every real part between. */
class PhoneToBulletinTest {
    private static final Clock NOW = Clock.systemUTC();
    private static final Clock AFTER_THE_UNDO_TIME = Clock.offset(NOW, Duration.ofMinutes(1));
    private static final Http NETWORK = new JdkHttp(Duration.ofSeconds(60));

    @TempDir
    static Path home;

    @TempDir
    Path phoneFolder;

    private static RunningBackend backend;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        backend = RunningBackend.start(Files.createDirectories(home.resolve("backend")));
    }

    @AfterAll
    static void stop() {
        backend.close();
    }

    @BeforeEach
    void sign_in_while_there_is_a_network() {
        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, NOW, NETWORK)) {
            assertThat(phone.signIn(backend.address(), backend.password())).isInstanceOf(Outcome.SignedIn.class);
            phone.round();
            assertThat(phone.status().link()).isEqualTo(Uplink.Link.ONLINE);
        }
    }

    @Test
    void a_tap_made_offline_survives_kill_and_moves_the_windows_score_once_the_network_is_back()
            throws IOException, InterruptedException, UnreadableJson {
        UnitSheet before = sheet();
        UUID id = tapOfflineAndKill();

        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, AFTER_THE_UNDO_TIME, NETWORK)) {
            assertThat(phone.items()).extracting(OutboxItem::id).containsExactly(id);
            phone.round();
            phone.round(); // a repeat is harmless
            assertThat(phone.items()).extracting(OutboxItem::state).containsExactly(ItemState.SENT);
        }

        UnitSheet after = sheet();
        SheetLine line = line(after);
        assertThat(line.facts()).contains(id);
        assertThat(line.points()).isEqualTo(linePoints(before).minus(Points.parse("1.00")));
        assertThat(after.total()).isEqualTo(before.total().minus(Points.parse("1.00")));
        assertThat(backend.finding(id).photoLinks())
                .extracting(PhotoLink::presence)
                .containsExactly(PhotoPresence.PRESENT);
    }

    @Test
    void a_photo_that_does_not_get_through_is_missing_on_both_ends_until_it_does() throws IOException, UnreadableJson {
        UUID id;
        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, NOW, NETWORK)) {
            id = phone.tap();
        }
        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, AFTER_THE_UNDO_TIME, withoutPhotos())) {
            phone.round();
            assertThat(phone.items().get(0).photosMissing()).hasSize(1);
            assertThat(phone.items().get(0).state()).isEqualTo(ItemState.WAITING);
        }
        assertThat(line(sheet()).facts()).contains(id);
        assertThat(backend.finding(id).photoLinks())
                .extracting(PhotoLink::presence)
                .containsExactly(PhotoPresence.MISSING);

        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, AFTER_THE_UNDO_TIME, NETWORK)) {
            phone.round();
            assertThat(phone.items().get(0).photosMissing()).isEmpty();
            assertThat(phone.items().get(0).state()).isEqualTo(ItemState.SENT);
        }
        assertThat(backend.finding(id).photoLinks())
                .extracting(PhotoLink::presence)
                .containsExactly(PhotoPresence.PRESENT);
    }

    @Test
    void what_a_representative_signs_offline_survives_kill_and_is_their_word_once_the_network_is_back()
            throws IOException, InterruptedException, UnreadableJson {
        backend.setSigningPin("chief-w01", "482915");
        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, NOW, NETWORK)) {
            phone.round();
        }
        UUID id = tapOfflineAndKill("482915");

        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, AFTER_THE_UNDO_TIME, NETWORK)) {
            assertThat(phone.decisions()).extracting(OutboxDecision::state).containsExactly(ItemState.WAITING);
            phone.round();
            phone.round(); // a repeat is harmless
            assertThat(phone.decisions()).extracting(OutboxDecision::state).containsExactly(ItemState.SENT);
        }
        Finding finding = backend.finding(id);
        assertThat(finding.state()).isEqualTo(FindingState.ACKNOWLEDGED);
        assertThat(finding.decisions()).singleElement().satisfies(said -> {
            assertThat(said.author()).isEqualTo("chief-w01");
            assertThat(said.via()).isEqualTo("inspector");
            assertThat(said.mark()).isNull();
        });
    }

    @Test
    void a_patrol_walked_offline_reaches_the_server_with_its_findings_and_grows_there()
            throws IOException, UnreadableJson {
        UUID patrol;
        UUID finding;
        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, NOW, NETWORK)) {
            patrol = phone.setOut();
            finding = phone.tap();
        }
        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, AFTER_THE_UNDO_TIME, NETWORK)) {
            assertThat(phone.patrol().report().visits())
                    .extracting(Visit::unit)
                    .containsExactly(InspectorsPhone.REPRESENTED, InspectorsPhone.UNIT);
            phone.round();
            assertThat(phone.patrol().state()).isEqualTo(ItemState.SENT);
            phone.endPatrol();
            assertThat(phone.patrol().state()).isEqualTo(ItemState.WAITING);
            phone.round();
            phone.round(); // a repeat is harmless
            assertThat(phone.patrol().state()).isEqualTo(ItemState.SENT);
        }
        assertThat(backend.finding(finding).patrol()).isEqualTo(patrol.toString());
    }

    @Test
    void a_tap_of_last_month_is_in_the_bulletin_of_the_closed_month() throws IOException, UnreadableJson {
        YearMonth month = HallTime.CHINA.monthOf(NOW.instant()).minusMonths(1);
        Instant then = HallTime.CHINA.startOf(month).plus(Duration.ofDays(14)).plus(Duration.ofHours(2));
        UUID id;
        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, Clock.fixed(then, ZoneOffset.UTC), NETWORK)) {
            id = phone.tap();
        }
        try (InspectorsPhone phone = new InspectorsPhone(phoneFolder, AFTER_THE_UNDO_TIME, NETWORK)) {
            phone.round();
            phone.round();
            assertThat(phone.items()).extracting(OutboxItem::state).containsExactly(ItemState.SENT);
        }
        backend.settleProposals();
        String at = "/api/v1/months/" + month;
        Http.Answer closed = backend.send("leader", "POST", at + "/close", RunningBackend.CLOSE);
        assertThat(closed.status())
                .as(new String(closed.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        assertThat(backend.send("leader", "POST", at + "/publish", "{}").status())
                .isEqualTo(200);
        UnitSheet sealed = backend.sheet(month, InspectorsPhone.UNIT);
        assertThat(line(sealed).facts()).containsExactly(id);
        assertThat(sealed.total()).isEqualTo(Points.parse("90.00")); // 93 − 2 without publicity − 1
        String bulletin = documentXml(backend.file("leader", at + "/bulletin.docx"));
        assertThat(bulletin).contains(sealed.name(), sealed.total().toString());
        String words = bulletin.replaceAll("<[^>]*>", "");
        assertThat(words).contains(month.getYear() + "年" + month.getMonthValue() + "月");
    }

    /** The text of a docx, which is a zip; nothing of the phone's reads such papers. */
    private static String documentXml(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("Not a docx");
    }

    private UUID tapOfflineAndKill(String... pin) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TapOffline.class.getName(),
                phoneFolder.toString()));
        command.addAll(List.of(pin));
        Process app = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = app.inputReader()) {
            String saved = said.readLine();
            assertThat(said.readLine()).isEqualTo(Uplink.Link.OFFLINE.name());
            app.destroyForcibly(); // SIGKILL
            app.waitFor();
            return UUID.fromString(saved.substring("SAVED ".length()));
        } finally {
            app.destroyForcibly();
        }
    }

    private static Http withoutPhotos() {
        return request -> {
            if (request.method().equals("PUT") && request.url().contains("/photos/")) {
                throw new IOException("The connection broke");
            }
            return NETWORK.send(request);
        };
    }

    private static UnitSheet sheet() throws IOException, UnreadableJson {
        YearMonth month = HallTime.CHINA.monthOf(NOW.instant());
        return backend.sheet(month, InspectorsPhone.UNIT);
    }

    private static SheetLine line(UnitSheet sheet) {
        return lines(sheet).get(0);
    }

    private static Points linePoints(UnitSheet sheet) {
        return lines(sheet).stream().map(SheetLine::points).reduce(Points.ZERO, Points::plus);
    }

    private static List<SheetLine> lines(UnitSheet sheet) {
        return sheet.sections().stream()
                .filter(section -> section.section() == SectionCode.S3)
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.item().equals(InspectorsPhone.ITEM))
                .toList();
    }
}
