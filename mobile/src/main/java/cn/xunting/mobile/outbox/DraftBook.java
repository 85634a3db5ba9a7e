package cn.xunting.mobile.outbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 草稿簿 — what is being filled in, kept so that a killed app comes back with it. A draft goes with the write that saves its
 * finding or says its reason, see {@link Outbox#add} and {@link Outbox#say}, when nothing is filled in any more, with its account, or when nobody has touched it for a month.
 */
public interface DraftBook {
    /**
     * Keeps a draft and its photos (JPEG bytes) in place of what was there. Durable when it returns.
     *
     * @throws OutboxFull if the disk cannot take it; what was there before stays
     */
    void keep(OutboxDraft draft, List<byte[]> photos);

    /** What an account has filled in for an item at a unit. */
    Optional<OutboxDraft> find(String author, String unit, String item);

    /**
     * Keeps a reason in place of what was there. Durable when it returns.
     *
     * @throws OutboxFull if the disk cannot take it; what was there before stays
     */
    void keep(ReasonDraft draft);

    /** What an account is about to say to a finding. */
    Optional<ReasonDraft> find(String author, UUID finding, ReasonDraft.Kind kind);
}
