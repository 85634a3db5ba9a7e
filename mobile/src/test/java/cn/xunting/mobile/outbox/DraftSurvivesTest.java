package cn.xunting.mobile.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.outbox.ReasonDraft.Kind;
import cn.xunting.mobile.store.PhotoFiles;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.SyncDecision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is being filled in outlives the app's process, and leaves nothing behind once it is saved. */
class DraftSurvivesTest {
    private static final int KILLS = 8;
    private static final byte[] PICTURE = Findings.photo(1, 20_000);

    @TempDir
    Path temp;

    private final HandClock clock = new HandClock(Findings.MONDAY_MORNING);

    @Test
    void killed_again_and_again_while_typing_it_loses_no_word_and_no_photo_it_had_written() throws Exception {
        Path folder = temp.resolve("outbox");
        var random = new Random(20231009);
        int drafts = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> said;
            try (OtherProcess app = OtherProcess.typing(folder, kill)) {
                said = new ArrayList<>(app.lines(2 + random.nextInt(60)));
                said.addAll(app.kill());
            }
            drafts += assertTheOutboxHolds(folder, said);
        }
        assertThat(drafts).isPositive();
    }

    /** Answers how many drafts there were. */
    private int assertTheOutboxHolds(Path folder, List<String> said) throws IOException {
        List<String> saved = said.stream()
                .filter(line -> line.startsWith("saved "))
                .map(line -> line.substring("saved ".length()))
                .toList();
        String[] last = said.get(said.size() - 1).split(" ", -1);
        try (DurableOutbox outbox = DurableOutbox.open(folder, clock)) {
            assertThat(outbox.movedAside()).isEmpty();
            assertThat(outbox.items()).extracting(item -> item.id().toString()).containsAll(saved);
            Optional<OutboxDraft> draft = outbox.drafts().find("甲", "W07", "S2.1.4b");
            switch (last[0]) {
                // It was written, and nothing has begun that could have changed it.
                case "typed" -> {
                    assertThat(draft).map(OutboxDraft::note).hasValue(last[1]);
                    assertThat(draft)
                            .map(found -> String.join(",", found.photos()))
                            .hasValue(last[2]);
                    assertThat(draft)
                            .map(found -> String.valueOf(found.sketches()))
                            .hasValue(String.join(" ", List.of(last).subList(3, last.length)));
                }
                // The word was being written, or is.
                case "typing" -> draft.ifPresent(found -> assertThat(last[1]).startsWith(found.note()));
                // A finding, or its draft, and never both.
                case "saving" ->
                    assertThat(draft.isPresent())
                            .isNotEqualTo(outbox.items().stream()
                                    .anyMatch(item -> item.id().toString().equals(last[1])));
                default -> assertThat(draft).isEmpty();
            }
            var named = new TreeSet<String>();
            outbox.items().forEach(item -> named.addAll(item.finding().photos()));
            draft.ifPresent(found -> named.addAll(found.photos()));
            for (String photo : named) {
                assertThat(Digest.sha256(outbox.photo(photo))).isEqualTo(photo);
            }
            assertThat(photosIn(folder)).containsExactlyElementsOf(named);
            return draft.isPresent() ? 1 : 0;
        }
    }

    @Test
    void a_photo_goes_with_the_last_draft_or_finding_that_names_it_and_not_before() throws IOException {
        Path folder = temp.resolve("outbox");
        try (DurableOutbox outbox = DurableOutbox.open(folder, clock)) {
            outbox.drafts().keep(draft("W07", "", PICTURE), List.of(PICTURE));
            outbox.drafts().keep(draft("W08", "", PICTURE), List.of(PICTURE));
            UUID id = UUID.randomUUID();
            outbox.add("甲", id, Findings.finding(PICTURE), List.of(PICTURE));
            assertThat(outbox.drafts().find("甲", "W07", "S2.1.4b")).isEmpty();
            outbox.undo(id);
            assertThat(outbox.photo(Digest.sha256(PICTURE))).isEqualTo(PICTURE);
        }
        try (DurableOutbox outbox = DurableOutbox.open(folder, clock)) {
            assertThat(outbox.photo(Digest.sha256(PICTURE))).isEqualTo(PICTURE);
            outbox.drafts().keep(draft("W08", "照片不要了"), List.of());
            assertThat(photosIn(folder)).isEmpty();
            outbox.drafts().keep(draft("W08", ""), List.of());
            assertThat(outbox.drafts().find("甲", "W08", "S2.1.4b")).isEmpty();
        }
    }

    @Test
    void a_draft_goes_with_its_account_or_when_nobody_touches_it_for_a_month() throws IOException {
        Path folder = temp.resolve("outbox");
        try (DurableOutbox outbox = DurableOutbox.open(folder, clock)) {
            outbox.drafts().keep(draft("W07", "", PICTURE), List.of(PICTURE));
            outbox.sendQueue().accountEnded("乙");
            clock.move(Duration.ofDays(29));
            outbox.sendQueue().prune();
            assertThat(outbox.drafts().find("甲", "W07", "S2.1.4b")).isPresent();
            clock.move(Duration.ofDays(2));
            outbox.sendQueue().prune();
            assertThat(outbox.drafts().find("甲", "W07", "S2.1.4b")).isEmpty();

            outbox.drafts().keep(draft("W07", "", PICTURE), List.of(PICTURE));
            outbox.sendQueue().accountEnded("甲");
            assertThat(outbox.drafts().find("甲", "W07", "S2.1.4b")).isEmpty();
            assertThat(photosIn(folder)).isEmpty();
        }
    }

    @Test
    void a_reason_is_there_again_and_goes_with_what_is_said_with_its_account_or_after_a_month() {
        Path folder = temp.resolve("outbox");
        UUID finding = UUID.randomUUID();
        try (DurableOutbox outbox = DurableOutbox.open(folder, clock)) {
            outbox.drafts().keep(reason("甲", finding, Kind.ANSWER));
            outbox.drafts().keep(reason("甲", finding, Kind.WITHDRAWAL));
            outbox.drafts().keep(reason("乙", finding, Kind.ANSWER));
        }
        try (DurableOutbox outbox = DurableOutbox.open(folder, clock)) {
            assertThat(outbox.drafts().find("甲", finding, Kind.ANSWER)).contains(reason("甲", finding, Kind.ANSWER));
            assertThat(outbox.drafts().find("丙", finding, Kind.ANSWER)).isEmpty();
            outbox.say("甲", said(finding, DecisionKind.DISPUTED));
        }
        try (DurableOutbox outbox = DurableOutbox.open(folder, clock)) {
            assertThat(outbox.drafts().find("甲", finding, Kind.ANSWER)).isEmpty();
            assertThat(outbox.drafts().find("甲", finding, Kind.WITHDRAWAL)).isPresent();
            outbox.sendQueue().accountEnded("乙");
            assertThat(outbox.drafts().find("乙", finding, Kind.ANSWER)).isEmpty();
            outbox.say("甲", said(finding, DecisionKind.WITHDRAWN));
            assertThat(outbox.drafts().find("甲", finding, Kind.WITHDRAWAL)).isEmpty();

            outbox.drafts().keep(reason("甲", finding, Kind.ANSWER));
            clock.move(Duration.ofDays(29));
            outbox.sendQueue().prune();
            assertThat(outbox.drafts().find("甲", finding, Kind.ANSWER)).isPresent();
            clock.move(Duration.ofDays(2));
            outbox.sendQueue().prune();
        }
        try (DurableOutbox outbox = DurableOutbox.open(folder, clock)) {
            assertThat(outbox.drafts().find("甲", finding, Kind.ANSWER)).isEmpty();
        }
    }

    private ReasonDraft reason(String author, UUID finding, Kind kind) {
        DecisionKind chosen = kind == Kind.ANSWER ? DecisionKind.DISPUTED : null;
        return new ReasonDraft(author, finding, kind, chosen, null, "当时在取件 ", clock.instant());
    }

    private SyncDecision said(UUID finding, DecisionKind kind) {
        DecisionReport report = new DecisionReport(kind, "当时在取件", clock.instant(), null, null, null);
        return SyncDecision.of(UUID.randomUUID(), finding, report);
    }

    @Test
    void a_draft_of_an_app_that_kept_no_strokes_is_read() {
        OutboxDraft draft = draft("W07", "吃早饭");
        String json = WireJson.encode(draft);
        assertThat(json).doesNotContain("sketches");
        assertThat(WireJson.decode(OutboxDraft.class, json)).isEqualTo(draft);
    }

    @Test
    void nothing_typed_is_readable_in_the_store() throws IOException {
        Path folder = temp.resolve("outbox");
        try (DurableOutbox outbox = DurableOutbox.open(folder, clock)) {
            outbox.drafts().keep(draft("W07", "breakfast"), List.of());
        }
        assertThat(new String(Files.readAllBytes(folder.resolve("store.mv")), StandardCharsets.ISO_8859_1))
                .doesNotContain("breakfast");
    }

    private OutboxDraft draft(String unit, String note, byte[]... photos) {
        List<String> names = Stream.of(photos).map(Digest::sha256).toList();
        return new OutboxDraft("甲", unit, "S2.1.4b", null, 1, note, names, null, clock.instant());
    }

    private static List<String> photosIn(Path folder) {
        return new PhotoFiles(folder.resolve("photos")).names();
    }
}
