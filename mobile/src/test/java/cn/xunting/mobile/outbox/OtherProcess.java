package cn.xunting.mobile.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link TapUntilKilled}, or {@link TypeUntilKilled}, in a JVM of its own. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherProcess(List<String> command) throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        output = process.inputReader();
    }

    static OtherProcess tapping(Path folder, long seed) throws IOException {
        return new OtherProcess(java(TapUntilKilled.class, folder, seed));
    }

    static OtherProcess typing(Path folder, long seed) throws IOException {
        return new OtherProcess(java(TypeUntilKilled.class, folder, seed));
    }

    /** The same on a file system that takes no file larger than so many KiB: writing more fails as on a full disk. */
    static OtherProcess tappingWithFilesUpTo(int kib, Path folder, long seed) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kib + "; exec \"$@\"", "bash"));
        command.addAll(java(TapUntilKilled.class, folder, seed));
        return new OtherProcess(command);
    }

    private static List<String> java(Class<?> app, Path folder, long seed) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                app.getName(),
                folder.toString(),
                Long.toString(seed),
                Findings.MONDAY_MORNING.plusSeconds(1_000_000 * seed).toString());
    }

    /** What it says until it has said so many lines, or ends. */
    List<String> lines(int atMost) throws IOException {
        List<String> lines = new ArrayList<>();
        while (lines.size() < atMost) {
            String line = output.readLine();
            if (line == null) {
                return lines;
            }
            lines.add(line);
        }
        return lines;
    }

    /** SIGKILL, then whatever it had still said. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // the process itself would close its output too
        List<String> rest = lines(Integer.MAX_VALUE);
        process.waitFor();
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
