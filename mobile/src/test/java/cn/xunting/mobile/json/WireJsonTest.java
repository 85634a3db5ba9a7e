package cn.xunting.mobile.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.model.Points;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.SectionScore;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.wire.WireMapper;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireJsonTest {
    private static final ObjectMapper BACKEND = WireMapper.configure(new ObjectMapper());

    /** Every record of the wire, found among the compiled classes so that a new one cannot be forgotten. */
    static Stream<Class<? extends Record>> wireRecords() {
        return new ClassFileImporter()
                .importPackages("cn.xunting.model.wire").stream()
                        .filter(JavaClass::isRecord)
                        .filter(found -> !found.getPackageName().endsWith(".office")) // no phone reads them
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(found -> found.reflect().asSubclass(Record.class));
    }

    @ParameterizedTest
    @MethodSource("wireRecords")
    <T extends Record> void both_ends_write_the_same_text_and_read_each_other(Class<T> type) throws IOException {
        for (SampleRecords kind : SampleRecords.values()) {
            T sample = kind.of(type);
            String fromPhone = WireJson.encode(sample);
            String fromBackend = BACKEND.writeValueAsString(sample);

            assertThat(fromPhone).isEqualTo(fromBackend);
            assertThat(WireJson.decode(type, fromBackend)).isEqualTo(sample);
            assertThat(BACKEND.readValue(fromPhone, type)).isEqualTo(sample);
        }
    }

    @Test
    void the_wire_has_the_records_the_phone_lives_on() {
        assertThat(wireRecords()).contains(SyncBatch.class, Finding.class).hasSizeGreaterThan(30);
    }

    @Test
    void a_finding_without_person_or_photo_is_this_text() {
        var report = new FindingReport(
                "S2.1.4b",
                "W07",
                null,
                null,
                Instant.parse("2023-10-09T01:41:00Z"),
                1,
                null,
                "",
                List.of(),
                null,
                null,
                null);

        assertThat(WireJson.encode(report))
                .isEqualTo(
                        "{\"item\":\"S2.1.4b\",\"unit\":\"W07\",\"occurredAt\":\"2023-10-09T01:41:00Z\",\"quantity\":1,"
                                + "\"note\":\"\",\"photos\":[]}");
    }

    @Test
    void a_finding_kept_before_decisions_named_photos_is_still_read() {
        var finding = WireJson.decode(Finding.class, """
                {"id":"00000000-0000-0000-0000-000000000001","item":"S2.1.2","unit":"W01","occurredAt":"2023-10-09T01:41:00Z",
                "quantity":1,"note":"","photos":[],"month":"2023-10","recorder":"a","receivedAt":"2023-10-09T01:41:00Z",
                "state":"DISPUTED","counts":true,"photoLinks":[],"decisions":[{"id":"00000000-0000-0000-0000-000000000002",
                "kind":"DISPUTED","reason":"b","author":"c","receivedAt":"2023-10-09T01:41:00Z"}]}
                """);
        assertThat(finding.possibleDuplicates()).isEmpty();
        assertThat(finding.decisions().get(0).photos()).isEmpty();
    }

    @Test
    void what_a_newer_server_adds_is_ignored() {
        String newer =
                "{\"section\":\"S7\",\"colour\":{\"a\":[1,{\"b\":null}]},\"full\":\"0.00\",\"score\":\"-11.00\"}";

        assertThat(WireJson.decode(SectionScore.class, newer).score()).isEqualTo(Points.parse("-11"));
    }

    @Test
    void anything_else_is_unreadable_rather_than_half_read() {
        for (String text :
                List.of("", "<html>登录</html>", "null", "[]", "{\"receipts\":", "{\"receipts\":7}", "\"x\"", "{}")) {
            assertThatThrownBy(() -> WireJson.decode(SyncAnswer.class, text))
                    .as(text)
                    .isInstanceOf(UnreadableJson.class);
        }
    }
}
