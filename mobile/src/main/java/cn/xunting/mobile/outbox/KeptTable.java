package cn.xunting.mobile.outbox;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.store.StringStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What goes up beside the items, decisions or patrols: on disk, and the same in memory. Who changes it tells the items'
 * listeners.
 */
final class KeptTable<T extends Record> {
    private final StringStore store;
    private final String name;
    private final Function<T, UUID> idOf;
    /** By id, which is the order of time. */
    private final TreeMap<String, T> kept = new TreeMap<>();

    private KeptTable(StringStore store, String name, Class<T> type, Function<T, UUID> idOf) {
        this.store = store;
        this.name = name;
        this.idOf = idOf;
        for (String json : store.values(name)) {
            try {
                remember(WireJson.decode(type, json));
            } catch (UnreadableJson e) {
                // written by a newer app; it stays in the store until that is back
            }
        }
    }

    static KeptTable<KeptDecision> ofDecisions(StringStore store) {
        return new KeptTable<>(store, "decisions", KeptDecision.class, KeptDecision::id);
    }

    static KeptTable<KeptPatrol> ofPatrols(StringStore store) {
        return new KeptTable<>(store, "patrols", KeptPatrol.class, KeptPatrol::id);
    }

    synchronized List<T> all() {
        return List.copyOf(kept.values());
    }

    synchronized Optional<T> find(UUID id) {
        return Optional.ofNullable(kept.get(id.toString()));
    }

    synchronized void put(Collection<T> changed) {
        store.change(change -> changed.forEach(one -> write(change, one)));
        changed.forEach(this::remember);
    }

    /** A step of a change that others make; {@link #remember} follows once it is on disk. */
    void write(StringStore.Change change, T one) {
        change.put(name, key(one), WireJson.encode(one));
    }

    synchronized void remember(T one) {
        kept.put(key(one), one);
    }

    /** Changes those that match, in one write; answers whether any did. */
    synchronized boolean update(Predicate<T> matching, UnaryOperator<T> transition) {
        List<T> changed =
                kept.values().stream().filter(matching).map(transition).toList();
        if (!changed.isEmpty()) {
            put(changed);
        }
        return !changed.isEmpty();
    }

    synchronized void remove(Collection<T> gone) {
        store.change(change -> gone.forEach(one -> change.remove(name, key(one))));
        gone.forEach(one -> kept.remove(key(one)));
    }

    private String key(T one) {
        return idOf.apply(one).toString();
    }
}
