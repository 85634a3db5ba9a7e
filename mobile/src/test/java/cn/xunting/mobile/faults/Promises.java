package cn.xunting.mobile.faults;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.model.wire.SyncFinding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the app told its inspector, over all its lives: what is saved, what was taken back, what a kill left open. */
final class Promises {
    /**
     * A finding that was tapped.
     *
     * @param author the account that was signed in
     */
    record Tapped(String author, SyncFinding finding) {}

    final Map<UUID, Tapped> tapped = new LinkedHashMap<>();
    /** Shown as saved, and not taken back. */
    final Set<UUID> saved = new LinkedHashSet<>();
    /** Tapped or being taken back when the process died: on the server or not, but never twice. */
    final Set<UUID> open = new LinkedHashSet<>();
    /** Taken back. */
    final Set<UUID> undone = new LinkedHashSet<>();
    /** What was said of findings and shown as saved: the decision, and the finding it is about. */
    final Map<UUID, UUID> decisions = new LinkedHashMap<>();

    private final Map<UUID, UUID> saying = new LinkedHashMap<>();

    /** What was tapped under an id; a finding that nobody tapped is a failure. */
    Tapped tapped(UUID id) {
        return Optional.ofNullable(tapped.get(id)).orElseThrow(() -> new AssertionError("Nobody tapped " + id));
    }

    /** Reads what one life of the app said. */
    void hear(List<String> lines) {
        lines.forEach(this::hear);
        saying.clear();
    }

    private void hear(String line) {
        String[] words = line.split(" ", 4);
        switch (words[0]) {
            case "tapping" -> {
                tapped.put(id(words[1]), new Tapped(words[2], decoded(words[3])));
                open.add(id(words[1]));
            }
            case "kept" -> {
                open.remove(id(words[1]));
                saved.add(id(words[1]));
            }
            case "undoing" -> {
                if (saved.remove(id(words[1]))) {
                    open.add(id(words[1]));
                }
            }
            case "undone" -> {
                if (open.remove(id(words[1]))) {
                    (words[2].equals("true") ? undone : saved).add(id(words[1]));
                }
            }
            case "saying" -> saying.put(id(words[1]), id(words[2]));
            case "said" -> decisions.put(id(words[1]), saying.getOrDefault(id(words[1]), new UUID(0, 0)));
            default -> {} // open, signed-in, full
        }
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }

    private static SyncFinding decoded(String json) {
        try {
            return WireJson.decode(SyncFinding.class, json);
        } catch (UnreadableJson e) {
            throw new IllegalStateException(json, e);
        }
    }
}
