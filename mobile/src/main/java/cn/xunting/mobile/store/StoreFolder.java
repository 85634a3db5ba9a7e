package cn.xunting.mobile.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.StringDataType;

/** A folder with a store file in it; whatever else lies there belongs to the store and moves with it. */
final class StoreFolder {
    private static final String FILE = "store.mv";
    /** A block for the encryption and two at the head of every MVStore file; items come after. */
    private static final long HEADERS = 3 * 4096;

    private final Path folder;

    StoreFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    static MVMap.Builder<String, String> strings() {
        return new MVMap.Builder<String, String>()
                .keyType(StringDataType.INSTANCE)
                .valueType(StringDataType.INSTANCE);
    }

    /** The open store, or empty if what is on disk is damaged. */
    Optional<MVStore> openIfReadable() {
        MVStore store = null;
        try {
            encryptIfPlain();
            boolean held = holdsMoreThanHeaders();
            store = open();
            readEverything(store);
            if (held && store.getMapNames().isEmpty()) {
                // With both headers whole and every chunk damaged MVStore begins anew without a word.
                store.closeImmediately();
                return Optional.empty();
            }
            return Optional.of(store);
        } catch (StoreInUse | StoreFailed e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever a damaged file makes the reader stumble over, it is damage.
            if (store != null) {
                store.closeImmediately();
            }
            return Optional.empty();
        }
    }

    MVStore open() {
        try {
            DurableFiles.createFolder(folder);
            MVStore store = new MVStore.Builder()
                    .fileName(folder.resolve(FILE).toString())
                    .encryptionKey(DeviceKey.beside(folder).forStore())
                    .autoCommitDisabled()
                    .open();
            DurableFiles.syncFolder(folder);
            return store;
        } catch (MVStoreException e) {
            throw meaningOf(e);
        } catch (IOException e) {
            throw new StoreFailed("The folder of the store cannot be made: " + folder, e);
        }
    }

    /** What a version before encryption wrote. */
    private void encryptIfPlain() {
        Path file = folder.resolve(FILE);
        try {
            if (PlainStore.is(file)) {
                PlainStore.encrypt(file, DeviceKey.beside(folder));
            }
        } catch (MVStoreException e) {
            throw meaningOf(e);
        } catch (IOException e) {
            throw new StoreFailed("The store cannot be encrypted: " + folder, e);
        }
    }

    private RuntimeException meaningOf(MVStoreException e) {
        if (e.getCause() instanceof EOFException) {
            return e; // the disk is in order, the file is too short
        }
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> new StoreInUse(folder, e);
            case DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED ->
                new StoreFailed("The disk does not let the store be opened: " + folder, e);
            default -> e;
        };
    }

    /** Renames the whole folder in one step, so that nothing in it can be taken for the new store's. */
    Path moveAside() {
        Path aside = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> folder.resolveSibling(folder.getFileName() + "-damaged-" + n))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
        try {
            DurableFiles.move(folder, aside);
            return aside;
        } catch (IOException e) {
            throw new StoreFailed("The damaged store cannot be moved aside: " + folder, e);
        }
    }

    private boolean holdsMoreThanHeaders() {
        return folder.resolve(FILE).toFile().length() > HEADERS;
    }

    /** Damage deep in a file shows only when its pages are read; better now than in the middle of a patrol. */
    private static void readEverything(MVStore store) {
        for (String name : store.getMapNames()) {
            store.openMap(name, strings()).forEach((key, value) -> {});
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
