package cn.xunting.mobile.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.mobile.store.StoreInUse;
import cn.xunting.model.Digest;
import cn.xunting.model.wire.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The app's process is killed, or its disk is full: nothing acknowledged is lost. Real processes, no stand-ins. */
class OutboxSurvivesTest {
    private static final int KILLS = 8;

    @TempDir
    Path temp;

    private final Set<String> visited = new LinkedHashSet<>();
    private final HandClock clock = new HandClock(Findings.MONDAY_MORNING);

    @Test
    void killed_again_and_again_at_random_instants_it_loses_nothing_it_acknowledged() throws Exception {
        Path folder = temp.resolve("outbox");
        var random = new Random(20231009);
        Set<String> kept = new LinkedHashSet<>();
        Set<String> maybe = new LinkedHashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> said;
            try (OtherProcess app = OtherProcess.tapping(folder, kill)) {
                said = new ArrayList<>(app.lines(1 + random.nextInt(40)));
                spin(random.nextInt(3_000_000));
                said.addAll(app.kill());
            }
            assertThat(said).first().isEqualTo("open false");
            said.forEach(line -> follow(line, kept, maybe));
            assertTheOutboxHolds(folder, kept, maybe);
        }
        assertThat(kept.size()).isGreaterThan(KILLS);
        assertThat(visited).isNotEmpty();
    }

    @Test
    void while_the_app_runs_a_second_one_cannot_open_its_outbox() throws IOException {
        Path folder = temp.resolve("outbox");
        try (OtherProcess app = OtherProcess.tapping(folder, 1)) {
            assertThat(app.lines(3)).contains("open false");

            assertThatThrownBy(() -> DurableOutbox.open(folder, clock)).isInstanceOf(StoreInUse.class);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs the shell's limit on file size")
    void a_disk_too_full_for_a_photo_keeps_nothing_of_the_tap_and_everything_before_it() throws IOException {
        Path folder = temp.resolve("outbox");
        try (OtherProcess app = OtherProcess.tappingWithFilesUpTo(40, folder, 6)) {
            assertItStoppedCleanly(folder, app.lines(Integer.MAX_VALUE));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs the shell's limit on file size")
    void a_disk_too_full_for_the_store_keeps_nothing_of_the_tap_and_everything_before_it() throws IOException {
        Path folder = temp.resolve("outbox");
        try (OtherProcess app = OtherProcess.tappingWithFilesUpTo(64, folder, 6)) {
            assertItStoppedCleanly(folder, app.lines(Integer.MAX_VALUE));
        }
    }

    private void assertItStoppedCleanly(Path folder, List<String> said) throws IOException {
        Set<String> kept = new LinkedHashSet<>();
        Set<String> maybe = new LinkedHashSet<>();
        said.forEach(line -> follow(line, kept, maybe));
        assertThat(kept).isNotEmpty();
        assertThat(said).last().isEqualTo("full " + kept.size());
        int promised = kept.size();
        assertTheOutboxHolds(folder, kept, maybe);
        assertThat(kept).hasSize(promised);
    }

    /** Reads what the app said as what it promised: an item being taken back may be there or not. */
    private void follow(String line, Set<String> kept, Set<String> maybe) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "kept" -> kept.add(words[1]);
            case "visited" -> visited.add(words[1]);
            case "undoing" -> {
                kept.remove(words[1]);
                maybe.add(words[1]);
            }
            case "undone" -> {
                maybe.remove(words[1]);
                if (words[2].equals("false")) {
                    kept.add(words[1]);
                }
            }
            case "full" -> {
                kept.addAll(maybe); // what could not be taken back stays
                maybe.clear();
            }
            default -> assertThat(words[0]).isEqualTo("open");
        }
    }

    private void assertTheOutboxHolds(Path folder, Set<String> kept, Set<String> maybe) throws IOException {
        try (DurableOutbox outbox = DurableOutbox.open(folder, clock)) {
            assertThat(outbox.movedAside()).isEmpty();
            List<String> found =
                    outbox.items().stream().map(item -> item.id().toString()).toList();
            assertThat(found).containsAll(kept);
            assertThat(outbox.patrols().all())
                    .flatExtracting(patrol -> patrol.report().visits())
                    .extracting(Visit::unit)
                    .containsAll(visited);
            Set<String> beyond = new LinkedHashSet<>(found);
            beyond.removeAll(kept);
            beyond.removeAll(maybe);
            // A tap can be on disk whose acknowledgement the kill cut off; from now on it is as good as any.
            assertThat(beyond).hasSizeLessThanOrEqualTo(1);
            kept.addAll(found);
            maybe.clear();
            for (OutboxItem item : outbox.items()) {
                for (String photo : item.finding().photos()) {
                    assertThat(Digest.sha256(outbox.photo(photo))).isEqualTo(photo);
                }
            }
            try (Stream<Path> files = Files.list(folder.resolve("photos"))) {
                assertThat(files).hasSize(found.size());
            }
        }
    }

    private static void spin(int rounds) {
        for (int n = 0; n < rounds; n++) {
            Thread.onSpinWait();
        }
    }
}
