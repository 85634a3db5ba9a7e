package cn.xunting.mobile.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** {@link PatrolUnderFaults} in a process of its own, which is killed. */
final class PatrolProcess implements AutoCloseable {
    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final CountDownLatch spoken = new CountDownLatch(1);
    private final CountDownLatch silent = new CountDownLatch(1);
    private final Consumer<Integer> heard;

    /** @param heard told how many lines it has said, at each */
    private PatrolProcess(List<String> command, Consumer<Integer> heard) throws IOException {
        this.heard = heard;
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread reader = new Thread(this::listen, "patrol-process");
        reader.setDaemon(true);
        reader.start();
    }

    static PatrolProcess walking(Path folder, String server, long seed, Consumer<Integer> heard) throws IOException {
        return new PatrolProcess(java(folder, server, seed), heard);
    }

    /** Taps no more, sends all there is, and ends by itself. */
    static PatrolProcess finishing(Path folder, String server) throws IOException {
        List<String> command = new ArrayList<>(java(folder, server, 0));
        command.add("finish");
        return new PatrolProcess(command, lines -> {});
    }

    private static List<String> java(Path folder, String server, long seed) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                PatrolUnderFaults.class.getName(),
                folder.toString(),
                server,
                Long.toString(seed));
    }

    /** Waits until it has said something, or has ended. */
    void awaitFirstLine() throws InterruptedException {
        spoken.await(60, TimeUnit.SECONDS);
    }

    /** SIGKILL, from whatever thread; what it had said already is still heard. */
    void kill() {
        process.toHandle().destroyForcibly(); // the process itself would close its output too
    }

    /** Waits until it has ended. False if it has not within the time. */
    boolean ended(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS) && silent.await(10, TimeUnit.SECONDS);
    }

    /** Everything it said. */
    List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int count;
                synchronized (said) {
                    said.add(line);
                    count = said.size();
                }
                spoken.countDown();
                heard.accept(count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            spoken.countDown();
            silent.countDown();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
