package cn.xunting.model.wire.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 通知 — a line of an account's inbox.
 *
 * @param at when it happened, or fell due
 * @param finding the finding it is about; absent where it is about a queue
 * @param decision the decision it tells of, or the dispute that is due
 * @param item the item's code
 * @param text a short Chinese sentence, without names
 * @param until the last day to do something about it, if there is one
 * @param read whether the account has read it, on whatever device
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        Instant at,
        @Nullable UUID finding,
        @Nullable UUID decision,
        @Nullable String unit,
        @Nullable String item,
        String text,
        @Nullable LocalDate until,
        boolean read) {
    /** The same, read or not. */
    public Notice read(boolean whether) {
        return new Notice(id, kind, at, finding, decision, unit, item, text, until, whether);
    }
}
