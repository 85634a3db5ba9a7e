package cn.xunting.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outage")
class OutageRow extends TimeRow {
    UUID outageId = new UUID(0, 0);
    String starts = "";
    String ends = "";
    String reason = "";
    boolean cancelled;

    static OutageRow of(Outage outage, boolean cancelled) {
        OutageRow row = new OutageRow();
        row.outageId = outage.id();
        row.starts = WallClock.text(outage.from());
        row.ends = WallClock.text(outage.to());
        row.reason = outage.reason();
        row.cancelled = cancelled;
        return row;
    }

    Outage outage() {
        return new Outage(outageId, WallClock.read(starts), WallClock.read(ends), reason);
    }

    @Override
    Object key() {
        return outageId;
    }

    @Override
    Object content() {
        return List.of(outage(), cancelled);
    }

    @Override
    @Nullable
    LocalDate lastDay() {
        return WallClock.read(ends).toLocalDate();
    }

    @Override
    boolean isGone() {
        return cancelled;
    }
}
