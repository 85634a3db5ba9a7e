package cn.xunting.model.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A patrol in a sync: its id beside the components of its {@link PatrolReport}. */
public record SyncPatrol(
        UUID id, Instant startedAt, @Nullable Instant endedAt, List<Visit> visits) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public SyncPatrol {
        visits = visits == null ? List.of() : List.copyOf(visits);
    }

    public PatrolReport report() {
        return new PatrolReport(startedAt, endedAt, visits);
    }
}
