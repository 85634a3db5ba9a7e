package cn.xunting.mobile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.bulletin.RunningBackend;
import cn.xunting.model.Digest;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.Finding;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app runs on a real file system that is full, is killed there, and goes on when there is room again. */
class FullDiskTest {
    private static final int DISK_KIB = 3 * 1024;
    private static final int LIVES = 5;

    @TempDir
    Path home;

    private final Promises promises = new Promises();

    @Test
    void on_a_full_disk_nothing_saved_is_lost_and_everything_goes_up_once_there_is_room()
            throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.on(home.resolve("phone"), DISK_KIB);
                RunningBackend backend = RunningBackend.start(Files.createDirectories(home.resolve("backend")));
                MisbehavingProxy network =
                        new MisbehavingProxy(URI.create(backend.address()).getPort(), 7)) {
            Path records = disk.folder().resolve("records");
            live(records, network, 15, false); // signs in and syncs while there is room
            Path ballast = disk.fillBut(300 * 1024);
            int hitTheEnd = 0;
            for (int life = 0; life < LIVES; life++) {
                hitTheEnd += live(records, network, 3, true) ? 1 : 0;
            }
            assertThat(hitTheEnd).isPositive();
            Files.delete(ballast);
            network.behave();
            finish(records, network);
            assertEverythingSavedIsThere(new HallRecords(backend));
        }
    }

    /** One life of the app until it is killed. True if it ran into the end of the disk. */
    private boolean live(Path records, MisbehavingProxy network, int lines, boolean untilFull)
            throws IOException, InterruptedException {
        CountDownLatch enough = new CountDownLatch(lines);
        Consumer<Integer> heard = count -> enough.countDown();
        try (PatrolProcess app =
                PatrolProcess.walking(records, network.address(), new Random(lines).nextLong(), heard)) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            enough.await(30, TimeUnit.SECONDS);
            while (untilFull && !app.said().contains("full") && System.nanoTime() < end) {
                app.ended(50);
            }
            app.kill();
            assertThat(app.ended(20_000)).isTrue();
            assertThat(app.said()).doesNotContain("open true");
            promises.hear(app.said());
            return app.said().contains("full");
        }
    }

    private void finish(Path records, MisbehavingProxy network) throws IOException, InterruptedException {
        try (PatrolProcess app = PatrolProcess.finishing(records, network.address())) {
            assertThat(app.ended(120_000)).isTrue();
            assertThat(app.said()).containsExactly("open false", "finished");
        }
    }

    private void assertEverythingSavedIsThere(HallRecords records) throws IOException {
        Map<UUID, Finding> byId = new LinkedHashMap<>();
        for (Finding finding :
                records.findings(HallTime.CHINA.monthOf(Clock.systemUTC().instant()))) {
            if ("故障测试".equals(finding.device())) {
                assertThat(byId.put(finding.id(), finding)).isNull();
            }
        }
        assertThat(promises.saved).isNotEmpty();
        assertThat(byId.keySet()).containsAll(promises.saved).noneMatch(promises.undone::contains);
        for (Finding finding : byId.values()) {
            for (String photo : finding.photos()) {
                assertThat(Digest.sha256(records.photo(photo))).isEqualTo(photo);
            }
        }
    }
}
