package cn.xunting.mobile.outbox;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.store.StringStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The patrols on disk and the same in memory. Who changes them tells the items' listeners. */
final class PatrolTable {
    private static final String PATROLS = "patrols";

    private final StringStore store;
    /** By id, which is the order of time. */
    private final TreeMap<String, KeptPatrol> patrols = new TreeMap<>();

    PatrolTable(StringStore store) {
        this.store = store;
        for (String json : store.values(PATROLS)) {
            try {
                remember(WireJson.decode(KeptPatrol.class, json));
            } catch (UnreadableJson e) {
                // written by a newer app; it stays in the store until that is back
            }
        }
    }

    synchronized List<KeptPatrol> all() {
        return List.copyOf(patrols.values());
    }

    synchronized Optional<KeptPatrol> find(UUID id) {
        return Optional.ofNullable(patrols.get(id.toString()));
    }

    synchronized void put(Collection<KeptPatrol> changed) {
        store.change(change -> changed.forEach(patrol -> write(change, patrol)));
        changed.forEach(this::remember);
    }

    /** A step of a change that others make; {@link #remember} follows once it is on disk. */
    static void write(StringStore.Change change, KeptPatrol patrol) {
        change.put(PATROLS, patrol.id().toString(), WireJson.encode(patrol));
    }

    synchronized void remember(KeptPatrol patrol) {
        patrols.put(patrol.id().toString(), patrol);
    }

    /** Changes those that match, in one write; answers whether any did. */
    synchronized boolean update(Predicate<KeptPatrol> matching, UnaryOperator<KeptPatrol> transition) {
        List<KeptPatrol> changed =
                patrols.values().stream().filter(matching).map(transition).toList();
        if (!changed.isEmpty()) {
            put(changed);
        }
        return !changed.isEmpty();
    }

    synchronized void remove(Collection<KeptPatrol> gone) {
        store.change(change ->
                gone.forEach(patrol -> change.remove(PATROLS, patrol.id().toString())));
        gone.forEach(patrol -> patrols.remove(patrol.id().toString()));
    }
}
