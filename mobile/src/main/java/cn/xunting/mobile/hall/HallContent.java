package cn.xunting.mobile.hall;

import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.store.StringStore;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.OnLeave;
import cn.xunting.model.wire.Outlook;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.Signer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the store holds of the hall, decoded once, because screens ask for it at every turn. */
record HallContent(
        Optional<String> code,
        Roster roster,
        List<EditionEntry> editions,
        List<Finding> findings,
        List<Signer> signers,
        List<OnLeave> onLeave,
        Optional<KeptOutlook> outlook,
        Optional<Instant> asOf,
        Optional<String> cursor) {
    private static final Roster NOBODY = new Roster(List.of(), List.of(), List.of());

    static HallContent read(StringStore store) {
        Comparator<Finding> newestFirst = Comparator.comparing(Finding::occurredAt)
                .thenComparing(Finding::id)
                .reversed();
        return new HallContent(
                store.get(DurableHallCopy.FACTS, "hall"),
                store.get(DurableHallCopy.FACTS, "roster")
                        .map(json -> WireJson.decode(Roster.class, json))
                        .orElse(NOBODY),
                store.values(DurableHallCopy.EDITIONS).stream()
                        .map(json -> WireJson.decode(EditionEntry.class, json))
                        .toList(),
                store.values(DurableHallCopy.FINDINGS).stream()
                        .map(json -> WireJson.decode(Finding.class, json))
                        .sorted(newestFirst)
                        .toList(),
                store.values(DurableHallCopy.SIGNERS).stream()
                        .map(json -> WireJson.decode(Signer.class, json))
                        .toList(),
                store.values(DurableHallCopy.ON_LEAVE).stream()
                        .map(json -> WireJson.decode(OnLeave.class, json))
                        .toList(),
                store.get(DurableHallCopy.OUTLOOK, "outlook")
                        .map(json -> new KeptOutlook(
                                WireJson.decode(Outlook.class, json),
                                Instant.parse(store.get(DurableHallCopy.OUTLOOK, "asOf")
                                        .orElseThrow()))),
                store.get(DurableHallCopy.FACTS, "asOf").map(Instant::parse),
                store.get(DurableHallCopy.FACTS, "cursor"));
    }

    /** The same with another outlook; nothing else is read again. */
    HallContent with(KeptOutlook fresh) {
        return new HallContent(code, roster, editions, findings, signers, onLeave, Optional.of(fresh), asOf, cursor);
    }

    static void clear(StringStore.Change change) {
        change.clear(DurableHallCopy.FACTS);
        change.clear(DurableHallCopy.EDITIONS);
        change.clear(DurableHallCopy.FINDINGS);
        change.clear(DurableHallCopy.SIGNERS);
        change.clear(DurableHallCopy.ON_LEAVE);
        change.clear(DurableHallCopy.OUTLOOK);
    }
}
