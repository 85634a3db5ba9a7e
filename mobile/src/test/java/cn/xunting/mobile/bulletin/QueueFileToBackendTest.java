package cn.xunting.mobile.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxDecision;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.mobile.sync.JdkHttp;
import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.Points;
import cn.xunting.model.wire.Finding;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last resort with every real part: what a phone could not send goes to the backend as the file it wrote, and counts once. */
class QueueFileToBackendTest {
    private static final Clock NOW = Clock.systemUTC();
    private static final Clock AFTER_THE_UNDO_TIME = Clock.offset(NOW, Duration.ofMinutes(1));
    private static final Http NETWORK = new JdkHttp(Duration.ofSeconds(60));
    private static final String PASSWORD = "雨天备用-8213";
    private static final String PIN = "482915";

    @TempDir
    Path home;

    @Test
    void findings_photos_signatures_and_patrols_arrive_by_file_once_whatever_the_network_brings_later()
            throws IOException, InterruptedException, UnreadableJson {
        try (RunningBackend backend = RunningBackend.start(Files.createDirectories(home.resolve("backend")))) {
            backend.setSigningPin("chief-w01", PIN);
            signInWhileThereIsANetwork(backend);
            Points before = total(backend);

            UUID patrol;
            UUID charged;
            UUID signed;
            List<Path> files;
            try (InspectorsPhone phone = new InspectorsPhone(home.resolve("phone"), NOW, NETWORK)) {
                patrol = phone.setOut();
                charged = phone.tap();
                signed = phone.tapAndSign(PIN);
                phone.endPatrol();
                files = phone.export(home.resolve("sdcard"), PASSWORD);
            }
            assertThat(files).hasSize(1);

            JsonNode first = imported(backend, files.get(0));
            assertThat(first.get("receipts").findValuesAsText("outcome"))
                    .hasSize(4)
                    .containsOnly("ACCEPTED");
            assertThat(first.get("photos").asInt()).isEqualTo(2);
            assertThat(imported(backend, files.get(0)).get("receipts").findValuesAsText("outcome"))
                    .hasSize(4)
                    .containsOnly("ALREADY_HAVE");
            assertThat(total(backend)).isEqualTo(before.minus(Points.parse("1.00")));
            Finding acknowledged = backend.finding(signed);
            assertThat(acknowledged.state()).isEqualTo(FindingState.ACKNOWLEDGED);
            assertThat(acknowledged.decisions())
                    .singleElement()
                    .satisfies(said -> assertThat(said.author()).isEqualTo("chief-w01"));
            assertThat(backend.finding(charged).patrol()).isEqualTo(patrol.toString());

            try (InspectorsPhone phone = new InspectorsPhone(home.resolve("phone"), AFTER_THE_UNDO_TIME, NETWORK)) {
                for (OutboxItem item : phone.items()) {
                    for (String sha256 : item.finding().photos()) {
                        assertThat(backend.file("auditor", "/api/v1/photos/" + sha256))
                                .isEqualTo(phone.photo(sha256));
                    }
                }
                assertThat(phone.release("0000-0000")).isEmpty();
                phone.round(); // the network is back before anybody has typed the code in
                assertThat(phone.items()).extracting(OutboxItem::state).containsOnly(ItemState.SENT);
                assertThat(phone.decisions()).extracting(OutboxDecision::state).containsOnly(ItemState.SENT);
                assertThat(phone.release(first.get("receiptCode").asText())).isPresent();
            }
            assertThat(total(backend)).isEqualTo(before.minus(Points.parse("1.00")));
            assertThat(backend.finding(signed).decisions()).hasSize(1);
        }
    }

    private void signInWhileThereIsANetwork(RunningBackend backend) {
        try (InspectorsPhone phone = new InspectorsPhone(home.resolve("phone"), NOW, NETWORK)) {
            assertThat(phone.signIn(backend.address(), backend.password())).isInstanceOf(Outcome.SignedIn.class);
            phone.round();
        }
    }

    private static JsonNode imported(RunningBackend backend, Path file) throws IOException, UnreadableJson {
        Http.Answer answer = backend.importQueue(file, PASSWORD);
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.status()).as(text).isEqualTo(200);
        return new ObjectMapper().readTree(text);
    }

    private static Points total(RunningBackend backend) throws IOException, UnreadableJson {
        YearMonth month = HallTime.CHINA.monthOf(NOW.instant());
        return backend.sheet(month, InspectorsPhone.UNIT).total();
    }
}
