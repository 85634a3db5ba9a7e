package cn.xunting.mobile.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A file system of a few megabytes in memory, for as long as a test runs. Needs the right to mount. */
final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one on an empty folder. Where this may not be done, the test is left out and says why. */
    static SmallDisk on(Path folder, int kib) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        String refused = run("mount", "-t", "tmpfs", "-o", "size=" + kib + "k", "tmpfs", folder.toString());
        Assumptions.assumeTrue(
                refused.isEmpty(),
                () -> "A full disk needs a small file system, and this user may not mount one (run as root): "
                        + refused);
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Fills what is left but for so many bytes; answers the file to delete for making room again. */
    Path fillBut(int bytes) throws IOException {
        Path ballast = folder.resolve("ballast");
        long free = Files.getFileStore(folder).getUsableSpace();
        Files.write(ballast, new byte[(int) Math.max(0, free - bytes)]);
        return ballast;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return e.toString();
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? "" : said.isEmpty() ? "no reason given" : said;
    }

    @Override
    public void close() throws IOException {
        try {
            String refused = run("umount", folder.toString());
            if (!refused.isEmpty()) {
                throw new IOException(refused);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while unmounting " + folder, e);
        }
    }
}
