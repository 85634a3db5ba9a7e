package cn.xunting.model.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding in a sync: its id beside the components of its {@link FindingReport}, in one flat object. */
public record SyncFinding(
        UUID id,
        String item,
        String unit,
        @Nullable String staffNo,
        @Nullable String counter,
        Instant occurredAt,
        int quantity,
        @Nullable String matter,
        String note,
        List<String> photos,
        @Nullable String patrol,
        @Nullable Instant phoneTime,
        @Nullable String device) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public SyncFinding {
        note = note == null ? "" : note;
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    public static SyncFinding of(UUID id, FindingReport r) {
        return new SyncFinding(
                id,
                r.item(),
                r.unit(),
                r.staffNo(),
                r.counter(),
                r.occurredAt(),
                r.quantity(),
                r.matter(),
                r.note(),
                r.photos(),
                r.patrol(),
                r.phoneTime(),
                r.device());
    }

    public FindingReport report() {
        return new FindingReport(
                item, unit, staffNo, counter, occurredAt, quantity, matter, note, photos, patrol, phoneTime, device);
    }
}
