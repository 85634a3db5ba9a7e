package cn.xunting.hall;

import cn.xunting.model.wire.office.Deputy;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "deputy")
class DeputyRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;
    String unit = "";
    String staffNo = "";
    LocalDate starts = LocalDate.EPOCH;

    @Nullable
    LocalDate ends;

    @Nullable
    String approval;

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (ends == null || !ends.isBefore(from)) && (to == null || !starts.isAfter(to));
    }

    Deputy deputy(String name) {
        return new Deputy(id, unit, staffNo, name, starts, ends, approval);
    }
}
