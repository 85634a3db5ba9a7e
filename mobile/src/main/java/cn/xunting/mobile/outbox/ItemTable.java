package cn.xunting.mobile.outbox;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.store.PhotoFiles;
import cn.xunting.mobile.store.StringStore;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The items on disk with their photos, and the same items in memory. What touches several of them at once holds this
 * object's lock; listeners are told after it is released.
 */
final class ItemTable implements AutoCloseable {
    private static final String ITEMS = "items";

    private final StringStore store;
    private final PhotoFiles photos;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** By id, which is the order of time. */
    private final TreeMap<String, KeptItem> items = new TreeMap<>();

    ItemTable(StringStore store, PhotoFiles photos) {
        this.store = store;
        this.photos = photos;
        boolean allRead = true;
        for (String json : store.values(ITEMS)) {
            try {
                KeptItem item = WireJson.decode(KeptItem.class, json);
                items.put(item.id().toString(), item);
            } catch (UnreadableJson e) {
                allRead = false; // written by a newer app; it stays in the store until that is back
            }
        }
        if (allRead) {
            sweepPhotos();
        }
    }

    synchronized List<KeptItem> all() {
        return List.copyOf(items.values());
    }

    synchronized Optional<KeptItem> find(UUID id) {
        return Optional.ofNullable(items.get(id.toString()));
    }

    synchronized void put(Collection<KeptItem> changed) {
        put(changed, change -> {});
    }

    /** Keeps items, and whatever else belongs into the same write. */
    synchronized void put(Collection<KeptItem> changed, Consumer<StringStore.Change> also) {
        store.change(change -> {
            changed.forEach(item -> change.put(ITEMS, item.id().toString(), WireJson.encode(item)));
            also.accept(change);
        });
        changed.forEach(item -> items.put(item.id().toString(), item));
    }

    /** Changes the items that match, in one write; none if none matches. */
    void update(Predicate<KeptItem> matching, UnaryOperator<KeptItem> transition) {
        synchronized (this) {
            List<KeptItem> changed =
                    items.values().stream().filter(matching).map(transition).toList();
            if (changed.isEmpty()) {
                return;
            }
            put(changed);
        }
        tellListeners();
    }

    /** Removes items, and the photos that no other item names. */
    synchronized void remove(Collection<KeptItem> gone) {
        remove(gone, change -> {});
    }

    /** Removes items as above, with whatever else belongs into the same write. */
    synchronized void remove(Collection<KeptItem> gone, Consumer<StringStore.Change> also) {
        store.change(change -> {
            gone.forEach(item -> change.remove(ITEMS, item.id().toString()));
            also.accept(change);
        });
        gone.forEach(item -> items.remove(item.id().toString()));
        Set<String> named = namedPhotos();
        gone.stream()
                .flatMap(item -> item.finding().photos().stream())
                .filter(photo -> !named.contains(photo))
                .forEach(photos::drop);
    }

    Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tellListeners() {
        listeners.forEach(Runnable::run);
    }

    /** Photos whose item was never kept, because a kill came between the two. */
    private void sweepPhotos() {
        Set<String> named = namedPhotos();
        photos.names().stream().filter(name -> !named.contains(name)).forEach(photos::drop);
    }

    private Set<String> namedPhotos() {
        Set<String> named = new HashSet<>();
        items.values().forEach(item -> named.addAll(item.finding().photos()));
        return named;
    }

    @Override
    public void close() {
        store.close();
    }
}
