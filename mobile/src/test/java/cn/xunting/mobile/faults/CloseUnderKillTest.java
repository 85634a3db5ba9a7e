package cn.xunting.mobile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.bulletin.RunningBackend;
import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.port.Http;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The backend is killed while it closes a month, at moments drawn from a seed: afterwards the month is open or closed, never half. What was
 * closed is then checked by a process that has no database, and named if anything is changed. {@code -Dxunting.close.kills=20} for
 * more than the few that every build tries.
 */
class CloseUnderKillTest {
    /** One in every build, because each costs a start of the backend; {@code ./xunting faults} does all twelve. */
    private static final int KILLS = Integer.getInteger("xunting.close.kills", 1);

    private static final long SEED = Long.getLong("xunting.faults.seed", 20231009L);
    /** A close takes about so long; some kills come before it has begun, some behind it. */
    private static final int LONGEST_MILLIS = 1500;

    private static final Path JAR = Path.of("..", "backend", "target", "quarkus-app", "quarkus-run.jar");
    private static final YearMonth FIRST = YearMonth.of(2024, 1);

    @TempDir
    Path folder;

    @Test
    void a_month_whose_close_was_killed_is_open_or_closed_and_never_half()
            throws IOException, InterruptedException, UnreadableJson {
        Random random = new Random(SEED);
        Path home = Files.createDirectories(folder.resolve("backend"));
        RunningBackend backend = RunningBackend.start(home);
        try {
            backend.settleProposals();
            record(backend);
            for (int life = 0; life < KILLS; life++) {
                YearMonth month = FIRST.plusMonths(life);
                killWhileClosing(backend, month, random.nextInt(LONGEST_MILLIS));
                backend = RunningBackend.start(home);
                assertOpenOrClosed(backend, month);
            }
            assertCheckedElsewhere(backend, FIRST);
        } finally {
            backend.close();
        }
    }

    /** A fact of the first month, so that there is one to change. */
    private static void record(RunningBackend backend) throws IOException, UnreadableJson {
        String finding = "{\"item\":\"S3.6.1\",\"unit\":\"W15\",\"occurredAt\":\"" + FIRST.atDay(10)
                + "T02:00:00Z\",\"quantity\":1,\"note\":\"\",\"photos\":[]}";
        assertThat(backend.send("inspector", "PUT", "/api/v1/findings/" + UUID.randomUUID(), finding)
                        .status())
                .isEqualTo(201);
    }

    private static void killWhileClosing(RunningBackend backend, YearMonth month, int millis)
            throws InterruptedException {
        CountDownLatch sent = new CountDownLatch(1);
        Thread leader = new Thread(() -> {
            sent.countDown();
            try {
                backend.send("leader", "POST", at(month) + "/close", RunningBackend.CLOSE);
            } catch (IOException | UnreadableJson killed) {
                // What the leader would see is a connection that broke: whether it was closed is what is asked below.
            }
        });
        leader.start();
        sent.await();
        leader.join(millis);
        backend.kill();
        leader.join();
    }

    private static void assertOpenOrClosed(RunningBackend backend, YearMonth month) throws IOException, UnreadableJson {
        String seal = text(backend.send("leader", "GET", at(month) + "/seal", ""));
        int dossier =
                backend.send("leader", "GET", at(month) + "/dossier.json", "").status();
        int again = backend.send("leader", "POST", at(month) + "/close", RunningBackend.CLOSE)
                .status();
        if (seal.contains("\"state\":\"OPEN\"")) {
            assertThat(seal).contains("\"acts\":[]");
            assertThat(dossier).isEqualTo(404);
            assertThat(again).as("an open month can be closed").isEqualTo(200);
        } else {
            assertThat(seal).contains("\"state\":\"CLOSED\"", "\"kind\":\"CLOSED\"");
            assertThat(dossier).isEqualTo(200);
            assertThat(again).as("a closed month is not closed twice").isEqualTo(409);
        }
        assertThat(text(backend.send("auditor", "GET", "/api/v1/audit/verify", "")))
                .contains("\"intact\":true");
    }

    /** By another process, which is told of no database and finds an empty folder. */
    private void assertCheckedElsewhere(RunningBackend backend, YearMonth month)
            throws IOException, InterruptedException, UnreadableJson {
        String sealed = new String(backend.file("auditor", at(month) + "/dossier.json"), StandardCharsets.UTF_8);
        String seal = text(backend.send("leader", "GET", at(month) + "/seal", ""));
        assertThat(verified(sealed, 0))
                .contains("完好")
                .satisfies(words -> assertThat(seal)
                        .contains(words.substring(words.lastIndexOf('：') + 1).strip()));
        assertThat(verified(sealed.replaceFirst("\"quantity\":1", "\"quantity\":2"), 1))
                .contains("第一处不同", "/outcome/");
        assertThat(verified(sealed.replaceFirst("\"title.tie\":\"[A-Z]+\"", "\"title.tie\":\"EXCLUDE\""), 1))
                .contains("有问题");
        assertThat(verified(sealed.replaceFirst("\"total\":\"[0-9.]+\"", "\"total\":\"99.99\""), 1))
                .contains("/total", "99.99");
    }

    private String verified(String sealed, int code) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("month.json"), sealed);
        Path said = folder.resolve("said");
        ProcessBuilder verify = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-jar",
                        JAR.toString(),
                        "verify",
                        file.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        verify.environment().keySet().removeIf(name -> name.startsWith("XUNTING_"));
        verify.environment().put("XUNTING_HOME", folder.resolve("nothing").toString());
        Process process = verify.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String words = Files.readString(said);
        assertThat(process.exitValue()).as(words).isEqualTo(code);
        assertThat(folder.resolve("nothing").resolve("database")).doesNotExist();
        return words;
    }

    private static String at(YearMonth month) {
        return "/api/v1/months/" + month;
    }

    private static String text(Http.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
