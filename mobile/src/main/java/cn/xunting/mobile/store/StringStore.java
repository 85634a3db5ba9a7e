package cn.xunting.mobile.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Named maps from string to string in one file, in the order of their keys. A change is on disk when {@link #change}
 * returns, whole or not at all, whatever kills the process. Safe for several threads; one process at a time.
 */
public final class StringStore implements AutoCloseable {
    private final StoreFolder folder;
    private final @Nullable Path movedAside;
    private MVStore store;
    private boolean closed;

    private StringStore(StoreFolder folder, MVStore store, @Nullable Path movedAside) {
        this.folder = folder;
        this.store = store;
        this.movedAside = movedAside;
    }

    /**
     * Opens the store of a folder, or begins it. If the store cannot be read, the folder with all that is in it is moved
     * aside under a new name, never deleted, and an empty one begun.
     *
     * @throws StoreInUse if another process, or another store of this one, has it open
     * @throws StoreFailed if it can neither be opened nor moved aside
     */
    public static StringStore open(Path path) {
        StoreFolder folder = new StoreFolder(path);
        Optional<MVStore> readable = folder.openIfReadable();
        if (readable.isPresent()) {
            return new StringStore(folder, readable.get(), null);
        }
        Path aside = folder.moveAside();
        return new StringStore(folder, folder.open(), aside);
    }

    /** Where the unreadable predecessor was put, if there was one when this store was opened. */
    public Optional<Path> movedAside() {
        return Optional.ofNullable(movedAside);
    }

    public synchronized Optional<String> get(String map, String key) {
        return Optional.ofNullable(map(map).get(key));
    }

    /** All values of a map, in the order of their keys. */
    public synchronized List<String> values(String map) {
        List<String> values = new ArrayList<>();
        var cursor = map(map).cursor(null);
        while (cursor.hasNext()) {
            cursor.next();
            values.add(cursor.getValue());
        }
        return values;
    }

    /**
     * Makes a change as a whole.
     *
     * @throws StoreFailed if the disk will not take it; nothing of it is kept then
     */
    public synchronized void change(Consumer<Change> steps) {
        try {
            steps.accept(new Steps());
            store.commit();
            store.sync();
        } catch (MVStoreException e) {
            // MVStore gives up for good after a failed write; the file still holds what it held before.
            store.closeImmediately();
            throw new StoreFailed("The change could not be written to " + folder, e);
        } catch (RuntimeException e) {
            if (!store.isClosed()) {
                store.rollback();
            }
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (!store.isClosed()) {
            store.close();
        }
    }

    /** The steps of one change. */
    public interface Change {
        void put(String map, String key, String value);

        void remove(String map, String key);

        void clear(String map);
    }

    private final class Steps implements Change {
        @Override
        public void put(String map, String key, String value) {
            map(map).put(key, value);
        }

        @Override
        public void remove(String map, String key) {
            map(map).remove(key);
        }

        @Override
        public void clear(String map) {
            map(map).clear();
        }
    }

    private MVMap<String, String> map(String name) {
        if (closed) {
            throw new IllegalStateException("The store is closed: " + folder);
        }
        if (store.isClosed()) {
            store = folder.open();
        }
        return store.openMap(name, StoreFolder.strings());
    }
}
