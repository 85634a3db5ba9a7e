package cn.xunting.model.wire.office;

import cn.xunting.model.wire.Visit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 巡查记录 — a patrol as its inspector's phone last reported it.
 *
 * @param inspector the account
 * @param endedAt absent while it lasts, or where nobody ended it
 * @param visits in the order they were made
 */
public record PatrolEntry(
        UUID id,
        String inspector,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Visit> visits) {
    public PatrolEntry {
        visits = List.copyOf(visits);
    }
}
