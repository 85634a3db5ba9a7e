package cn.xunting.mobile.store;

import cn.xunting.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 照片 — photos as files named by their SHA-256. A file under such a name is whole and on disk. */
public final class PhotoFiles {
    private final Path folder;

    /** @throws StoreFailed if the folder cannot be made */
    public PhotoFiles(Path folder) {
        this.folder = folder;
        try {
            DurableFiles.createFolder(folder);
        } catch (IOException e) {
            throw new StoreFailed("The folder of photos cannot be made: " + folder, e);
        }
    }

    /**
     * Keeps a photo. True if it was not there before.
     *
     * @throws StoreFailed if the disk cannot take it; nothing is left of it then
     */
    public boolean keep(byte[] bytes) {
        Path file = folder.resolve(Digest.sha256(bytes));
        if (Files.exists(file)) {
            return false;
        }
        try {
            DurableFiles.write(file, bytes);
            return true;
        } catch (IOException e) {
            throw new StoreFailed("The photo could not be written to " + folder, e);
        }
    }

    /** The photo, or empty if it is not here or no longer what its name says. */
    public Optional<byte[]> read(String sha256) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(sha256));
            return Digest.sha256(bytes).equals(sha256) ? Optional.of(bytes) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreFailed("The photo cannot be read: " + sha256, e);
        }
    }

    /** Lets go of a photo. A file that will not go is left to the next sweep. */
    public void drop(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException ignored) {
            // It only takes space until the next sweep.
        }
    }

    /** Names of all files here in order, those included that a kill left unfinished. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new StoreFailed("The folder of photos cannot be read: " + folder, e);
        }
    }
}
