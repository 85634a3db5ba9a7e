package cn.xunting.mobile.outbox;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.store.StringStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is kept beside the items, decisions, patrols or reasons: on disk, and the same in memory. Who changes it tells the items'
 * listeners.
 */
final class KeptTable<T extends Record> {
    private final StringStore store;
    private final String name;
    private final Function<T, String> keyOf;
    /** Decisions and patrols by id, which is the order of time. */
    private final TreeMap<String, T> kept = new TreeMap<>();

    private KeptTable(StringStore store, String name, Class<T> type, Function<T, String> keyOf) {
        this.store = store;
        this.name = name;
        this.keyOf = keyOf;
        for (String json : store.values(name)) {
            try {
                remember(WireJson.decode(type, json));
            } catch (UnreadableJson e) {
                // written by a newer app; it stays in the store until that is back
            }
        }
    }

    static KeptTable<KeptDecision> ofDecisions(StringStore store) {
        return new KeptTable<>(
                store, "decisions", KeptDecision.class, said -> said.id().toString());
    }

    static KeptTable<KeptPatrol> ofPatrols(StringStore store) {
        return new KeptTable<>(
                store, "patrols", KeptPatrol.class, patrol -> patrol.id().toString());
    }

    static KeptTable<ReasonDraft> ofReasons(StringStore store) {
        return new KeptTable<>(store, "reasons", ReasonDraft.class, ReasonDraft::key);
    }

    synchronized List<T> all() {
        return List.copyOf(kept.values());
    }

    Optional<T> find(UUID id) {
        return find(id.toString());
    }

    synchronized Optional<T> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    void put(Collection<T> changed) {
        put(changed, change -> {});
    }

    /** @param also what else goes to the disk by the same write */
    synchronized void put(Collection<T> changed, Consumer<StringStore.Change> also) {
        store.change(change -> {
            changed.forEach(one -> write(change, one));
            also.accept(change);
        });
        changed.forEach(this::remember);
    }

    /** A step of a change that others make; {@link #remember} follows once it is on disk. */
    void write(StringStore.Change change, T one) {
        change.put(name, keyOf.apply(one), WireJson.encode(one));
    }

    synchronized void remember(T one) {
        kept.put(keyOf.apply(one), one);
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
        store.change(change -> erase(change, gone));
        forget(gone);
    }

    /** A step of a change that others make; {@link #forget} follows once it is on disk. */
    void erase(StringStore.Change change, Collection<T> gone) {
        gone.forEach(one -> change.remove(name, keyOf.apply(one)));
    }

    synchronized void forget(Collection<T> gone) {
        gone.forEach(one -> kept.remove(keyOf.apply(one)));
    }
}
