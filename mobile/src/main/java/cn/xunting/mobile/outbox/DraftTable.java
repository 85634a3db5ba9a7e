package cn.xunting.mobile.outbox;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.store.StringStore;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The drafts on disk, and the same in memory. Guarded by the lock of the items, whose photos lie in the same folder. */
final class DraftTable {
    private static final String DRAFTS = "drafts";

    private final TreeMap<String, OutboxDraft> drafts = new TreeMap<>();
    private final boolean allRead;

    DraftTable(StringStore store) {
        boolean readable = true;
        for (String json : store.values(DRAFTS)) {
            try {
                remember(WireJson.decode(OutboxDraft.class, json));
            } catch (UnreadableJson e) {
                readable = false; // written by a newer app; it stays in the store until that is back
            }
        }
        allRead = readable;
    }

    /** Whether it is known which photos the drafts name. */
    boolean allRead() {
        return allRead;
    }

    List<OutboxDraft> all() {
        return List.copyOf(drafts.values());
    }

    Optional<OutboxDraft> find(String key) {
        return Optional.ofNullable(drafts.get(key));
    }

    Set<String> namedPhotos() {
        Set<String> named = new HashSet<>();
        drafts.values().forEach(draft -> named.addAll(draft.photos()));
        return named;
    }

    /** A step of a change; {@link #remember} follows once it is on disk. */
    void write(StringStore.Change change, OutboxDraft draft) {
        change.put(DRAFTS, draft.key(), WireJson.encode(draft));
    }

    void remember(OutboxDraft draft) {
        drafts.put(draft.key(), draft);
    }

    /** A step of a change; {@link #forget} follows once it is on disk. */
    void erase(StringStore.Change change, Collection<OutboxDraft> gone) {
        gone.forEach(draft -> change.remove(DRAFTS, draft.key()));
    }

    void forget(Collection<OutboxDraft> gone) {
        gone.forEach(draft -> drafts.remove(draft.key()));
    }
}
