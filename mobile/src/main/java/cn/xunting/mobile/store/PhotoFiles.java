package cn.xunting.mobile.store;

import cn.xunting.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 照片 — photos as encrypted files named by the SHA-256 of the picture. A file under such a name is whole and on disk. What a
 * version before encryption wrote is read as well, and encrypted at the next opening.
 */
public final class PhotoFiles {
    private final Path folder;
    private final DeviceKey key;

    /**
     * Opens a folder of photos, or begins it.
     *
     * @param folder inside the folder of a store
     * @throws StoreFailed if the folder cannot be made
     */
    public PhotoFiles(Path folder) {
        this.folder = folder.toAbsolutePath();
        Path store = this.folder.getParent();
        this.key = DeviceKey.beside(store == null ? this.folder : store);
        try {
            DurableFiles.createFolder(this.folder);
            encryptPlain();
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
        String name = Digest.sha256(bytes);
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return false;
        }
        try {
            DurableFiles.write(file, key.seal(name, bytes));
            return true;
        } catch (IOException e) {
            throw new StoreFailed("The photo could not be written to " + folder, e);
        }
    }

    /** The photo, or empty if it is not here or no longer what its name says. */
    public Optional<byte[]> read(String sha256) {
        try {
            byte[] content = Files.readAllBytes(folder.resolve(sha256));
            Optional<byte[]> picture = DeviceKey.isSealed(content) ? key.open(sha256, content) : Optional.of(content);
            return picture.filter(bytes -> Digest.sha256(bytes).equals(sha256));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreFailed("The photo cannot be read: " + sha256, e);
        }
    }

    /** How large the picture is, without opening it; none if it is not here. */
    public long size(String sha256) {
        Path file = folder.resolve(sha256);
        try {
            return Files.size(file) - (DeviceKey.isSealed(file) ? DeviceKey.SEAL_BYTES : 0);
        } catch (NoSuchFileException e) {
            return 0;
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

    /** Leaves alone what is no whole photo: that is for the sweep, or for a person. A full disk puts it off. */
    private void encryptPlain() throws IOException {
        for (String name : names()) {
            Path file = folder.resolve(name);
            if (!Digest.isSha256(name) || DeviceKey.isSealed(file)) {
                continue;
            }
            byte[] content = Files.readAllBytes(file);
            if (Digest.sha256(content).equals(name)) {
                try {
                    DurableFiles.write(file, key.seal(name, content));
                } catch (IOException e) {
                    return; // it is read as it is until there is room
                }
            }
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
