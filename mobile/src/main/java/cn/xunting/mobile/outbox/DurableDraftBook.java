package cn.xunting.mobile.outbox;

import cn.xunting.mobile.store.PhotoFiles;
import cn.xunting.mobile.store.StoreFailed;
import cn.xunting.mobile.store.StringStore;
import cn.xunting.model.Digest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** 草稿簿 on disk. Photos are written before the draft that names them and go after it, like an item's. */
final class DurableDraftBook implements DraftBook {
    private final StringStore store;
    private final DraftTable drafts;
    private final KeptTable<ReasonDraft> reasons;
    private final ItemTable items;
    private final PhotoFiles photos;

    DurableDraftBook(
            StringStore store, DraftTable drafts, KeptTable<ReasonDraft> reasons, ItemTable items, PhotoFiles photos) {
        this.store = store;
        this.drafts = drafts;
        this.reasons = reasons;
        this.items = items;
        this.photos = photos;
    }

    @Override
    public void keep(OutboxDraft draft, List<byte[]> pictures) {
        synchronized (items) {
            Optional<OutboxDraft> before = drafts.find(draft.key());
            if (draft.isBlank()) {
                DurableOutbox.onDisk(() -> remove(before.stream().toList()));
                return;
            }
            List<String> written = new ArrayList<>();
            try {
                for (byte[] picture : pictures) {
                    if (photos.keep(picture)) {
                        written.add(Digest.sha256(picture));
                    }
                }
                store.change(change -> drafts.write(change, draft));
            } catch (StoreFailed e) {
                written.forEach(photos::drop);
                throw new OutboxFull(e);
            }
            drafts.remember(draft);
            before.ifPresent(old -> items.dropUnnamed(old.photos()));
        }
    }

    @Override
    public Optional<OutboxDraft> find(String author, String unit, String item) {
        synchronized (items) {
            return drafts.find(OutboxDraft.key(author, unit, item));
        }
    }

    @Override
    public void keep(ReasonDraft draft) {
        synchronized (items) {
            if (!draft.isBlank()) {
                DurableOutbox.onDisk(() -> reasons.put(List.of(draft)));
            } else if (reasons.find(draft.key()).isPresent()) {
                DurableOutbox.onDisk(() -> reasons.remove(List.of(draft)));
            }
        }
    }

    @Override
    public Optional<ReasonDraft> find(String author, UUID finding, ReasonDraft.Kind kind) {
        return reasons.find(ReasonDraft.key(author, finding, kind));
    }

    /** The draft a finding was made of; at most one. */
    List<OutboxDraft> of(KeptItem item) {
        return find(item.author(), item.finding().unit(), item.finding().item()).stream()
                .toList();
    }

    /** A step of a change; {@link #gone} follows once it is on disk. */
    void erase(StringStore.Change change, Collection<OutboxDraft> given) {
        drafts.erase(change, given);
    }

    void gone(Collection<OutboxDraft> given) {
        drafts.forget(given);
        Set<String> named = new HashSet<>();
        given.forEach(draft -> named.addAll(draft.photos()));
        items.dropUnnamed(named);
    }

    /** Lets go of those that match, with their photos. */
    void letGo(Predicate<OutboxDraft> which) {
        synchronized (items) {
            remove(drafts.all().stream().filter(which).toList());
        }
    }

    /** Lets go of the reasons that match. */
    void letGoOfReasons(Predicate<ReasonDraft> which) {
        synchronized (items) {
            List<ReasonDraft> gone = reasons.all().stream().filter(which).toList();
            if (!gone.isEmpty()) {
                reasons.remove(gone);
            }
        }
    }

    private void remove(List<OutboxDraft> given) {
        if (!given.isEmpty()) {
            store.change(change -> drafts.erase(change, given));
            gone(given);
        }
    }
}
