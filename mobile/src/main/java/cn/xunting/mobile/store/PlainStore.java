package cn.xunting.mobile.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.h2.mvstore.MVStore;

/** A store file as versions before encryption wrote it, and how it is written anew. */
final class PlainStore {
    /** How an MVStore file begins that is not encrypted. */
    private static final byte[] PLAIN = "H:2,".getBytes(StandardCharsets.US_ASCII);

    private PlainStore() {}

    static boolean is(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PLAIN.length), PLAIN);
        }
    }

    /**
     * Writes everything into an encrypted file beside it and puts that in its place; a kill leaves the one or the other. The
     * old file is gone with it, and with it what lay deleted in its unused pages.
     *
     * @throws RuntimeException what a damaged file makes the reader stumble over
     */
    static void encrypt(Path file, DeviceKey key) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(next);
        try (MVStore plain = new MVStore.Builder()
                        .fileName(file.toString())
                        .autoCommitDisabled()
                        .open();
                MVStore encrypted = new MVStore.Builder()
                        .fileName(next.toString())
                        .encryptionKey(key.forStore())
                        .autoCommitDisabled()
                        .open()) {
            for (String name : plain.getMapNames()) {
                encrypted.openMap(name, StoreFolder.strings()).putAll(plain.openMap(name, StoreFolder.strings()));
            }
            encrypted.commit();
            encrypted.sync();
        }
        DurableFiles.move(next, file);
    }
}
