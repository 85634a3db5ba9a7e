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

/** The decisions on disk and the same in memory. Who changes them tells the items' listeners. */
final class DecisionTable {
    private static final String DECISIONS = "decisions";

    private final StringStore store;
    /** By id, which is the order of time. */
    private final TreeMap<String, KeptDecision> decisions = new TreeMap<>();

    DecisionTable(StringStore store) {
        this.store = store;
        for (String json : store.values(DECISIONS)) {
            try {
                KeptDecision kept = WireJson.decode(KeptDecision.class, json);
                decisions.put(kept.id().toString(), kept);
            } catch (UnreadableJson e) {
                // written by a newer app; it stays in the store until that is back
            }
        }
    }

    synchronized List<KeptDecision> all() {
        return List.copyOf(decisions.values());
    }

    synchronized Optional<KeptDecision> find(UUID id) {
        return Optional.ofNullable(decisions.get(id.toString()));
    }

    synchronized boolean isAbout(UUID finding) {
        return decisions.values().stream()
                .anyMatch(kept -> kept.decision().finding().equals(finding));
    }

    synchronized void put(Collection<KeptDecision> changed) {
        store.change(change ->
                changed.forEach(kept -> change.put(DECISIONS, kept.id().toString(), WireJson.encode(kept))));
        changed.forEach(kept -> decisions.put(kept.id().toString(), kept));
    }

    /** Changes those that match, in one write; answers whether any did. */
    synchronized boolean update(Predicate<KeptDecision> matching, UnaryOperator<KeptDecision> transition) {
        List<KeptDecision> changed =
                decisions.values().stream().filter(matching).map(transition).toList();
        if (!changed.isEmpty()) {
            put(changed);
        }
        return !changed.isEmpty();
    }

    synchronized void remove(Collection<KeptDecision> gone) {
        store.change(change ->
                gone.forEach(kept -> change.remove(DECISIONS, kept.id().toString())));
        gone.forEach(kept -> decisions.remove(kept.id().toString()));
    }
}
