package cn.xunting.mobile.sample;

import cn.xunting.mobile.outbox.DraftBook;
import cn.xunting.mobile.outbox.OutboxDraft;
import cn.xunting.mobile.outbox.ReasonDraft;
import cn.xunting.mobile.outbox.ReasonDraft.Kind;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.wire.SyncDecision;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Drafts in memory, which a screen opened anew finds again. */
public final class HeldDrafts implements DraftBook {
    /** Every draft that was written, in order. */
    public final List<OutboxDraft> written = new CopyOnWriteArrayList<>();

    /** Every reason that was written, in order. */
    public final List<ReasonDraft> reasonsWritten = new CopyOnWriteArrayList<>();

    private final Map<List<Object>, ReasonDraft> reasons = new ConcurrentHashMap<>();
    private final Map<List<String>, OutboxDraft> drafts = new ConcurrentHashMap<>();
    private final Map<String, byte[]> photos = new ConcurrentHashMap<>();
    private final Runnable failIfFull;

    HeldDrafts(Runnable failIfFull) {
        this.failIfFull = failIfFull;
    }

    @Override
    public void keep(OutboxDraft draft, List<byte[]> pictures) {
        failIfFull.run();
        written.add(draft);
        hold(pictures);
        drafts.put(List.of(draft.author(), draft.unit(), draft.item()), draft);
    }

    @Override
    public void keep(ReasonDraft draft) {
        failIfFull.run();
        reasonsWritten.add(draft);
        reasons.put(List.of(draft.author(), draft.finding(), draft.kind()), draft);
    }

    @Override
    public Optional<ReasonDraft> find(String author, UUID finding, Kind kind) {
        return Optional.ofNullable(reasons.get(List.of(author, finding, kind))).filter(draft -> !draft.isBlank());
    }

    @Override
    public Optional<OutboxDraft> find(String author, String unit, String item) {
        return Optional.ofNullable(drafts.get(List.of(author, unit, item))).filter(draft -> !draft.isBlank());
    }

    void saved(String author, String unit, String item) {
        drafts.remove(List.of(author, unit, item));
    }

    void said(String author, SyncDecision said) {
        Kind kind = said.kind() == DecisionKind.WITHDRAWN ? Kind.WITHDRAWAL : Kind.ANSWER;
        reasons.remove(List.of(author, said.finding(), kind));
    }

    void hold(List<byte[]> pictures) {
        pictures.forEach(picture -> photos.put(Digest.sha256(picture), picture));
    }

    byte[] photo(String sha256) {
        return Optional.ofNullable(photos.get(sha256)).orElseThrow(() -> new NoSuchElementException(sha256));
    }
}
