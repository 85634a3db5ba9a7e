package cn.xunting.patrol;

import cn.xunting.model.wire.office.PatrolEntry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "patrol")
class PatrolRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;
    String inspector = "";
    Instant startedAt = Instant.EPOCH;

    @Nullable
    Instant endedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "visit", joinColumns = @JoinColumn(name = "patrol_id"))
    @OrderColumn(name = "ordinal")
    List<VisitValue> visits = new ArrayList<>();

    PatrolEntry entry() {
        return new PatrolEntry(
                id,
                inspector,
                startedAt,
                endedAt,
                visits.stream().map(VisitValue::visit).toList());
    }
}
