package cn.xunting.photo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The folder on disk: {@code ab/cd/abcd…} for what is kept, {@code incoming} for what is being written, in the same file
 * system so that a file appears under its name whole or not at all.
 */
public final class DigestFolder {
    /** Older than any upload, and the folder may be shared with other running servers. */
    static final Duration ABANDONED_AFTER = Duration.ofHours(1);

    private final Path root;
    private final Path incoming;

    /** Opens the folder, and sweeps what crashes have left in it. */
    public DigestFolder(Path root, Clock clock) throws IOException {
        this.root = root;
        this.incoming = root.resolve("incoming");
        Files.createDirectories(incoming);
        sweep(clock.instant().minus(ABANDONED_AFTER));
    }

    /** Where a file of this digest is kept; the suffix tells what belongs to it, such as a thumbnail, from the thing itself. */
    public Path place(String sha256, String suffix) {
        return shelf(sha256).resolve(sha256 + suffix);
    }

    Path newTemporary() throws IOException {
        return Files.createTempFile(incoming, "", ".part");
    }

    /** Puts content in its place for good, whole or not at all. */
    public void keep(byte[] content, String sha256, String suffix) throws IOException {
        Path temporary = newTemporary();
        try {
            Files.write(temporary, content);
            keep(temporary, sha256, suffix);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Moves a temporary file to its place for good; a file already there is replaced, being the same. */
    void keep(Path temporary, String sha256, String suffix) throws IOException {
        force(temporary, StandardOpenOption.WRITE);
        Path shelf = shelf(sha256);
        boolean isNew = !Files.isDirectory(shelf);
        Files.createDirectories(shelf);
        Files.move(temporary, place(sha256, suffix), StandardCopyOption.ATOMIC_MOVE);
        forceFolder(shelf);
        if (isNew) {
            forceFolder(outerShelf(sha256));
            forceFolder(root);
        }
    }

    private Path outerShelf(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }

    private Path shelf(String sha256) {
        return outerShelf(sha256).resolve(sha256.substring(2, 4));
    }

    private void sweep(Instant before) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(incoming)) {
            for (Path leftover : leftovers) {
                if (isOlder(leftover, before)) {
                    Files.deleteIfExists(leftover);
                }
            }
        }
    }

    private static boolean isOlder(Path file, Instant than) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (NoSuchFileException e) {
            return false; // another server has just finished with it
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (AccessDeniedException e) {
            // Windows opens no folder, and keeps names durable by itself.
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
