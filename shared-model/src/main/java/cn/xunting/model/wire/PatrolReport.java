package cn.xunting.model.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 巡查 — a walk through the hall and where it has been, also when nothing was found.
 *
 * @param endedAt absent while it lasts
 */
public record PatrolReport(Instant startedAt, @Nullable Instant endedAt, List<Visit> visits) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public PatrolReport {
        visits = visits == null ? List.of() : List.copyOf(visits);
    }
}
