package cn.xunting.honours;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a decision; the latest stands. */
@Entity
@Table(name = "suspension")
class SuspensionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    long position;
    UUID suspensionId = new UUID(0, 0);

    @Nullable
    String unit;

    @Nullable
    String staffNo;

    LocalDate decidedOn = LocalDate.EPOCH;
    String paper = "";
    String reason = "";

    @Nullable
    String attachments;

    boolean cancelled;
    String author = "";
    Instant at = Instant.EPOCH;

    /** Another version of the same decision, for the caller to change. */
    SuspensionRow next() {
        SuspensionRow row = new SuspensionRow();
        row.hallId = hallId;
        row.suspensionId = suspensionId;
        row.unit = unit;
        row.staffNo = staffNo;
        row.decidedOn = decidedOn;
        row.paper = paper;
        row.reason = reason;
        row.attachments = attachments;
        row.cancelled = cancelled;
        return row;
    }

    boolean saysTheSame(SuspensionRow other) {
        return content().equals(other.content());
    }

    private List<Object> content() {
        return List.of(
                Objects.requireNonNullElse(unit, ""),
                Objects.requireNonNullElse(staffNo, ""),
                decidedOn,
                paper,
                reason,
                Objects.requireNonNullElse(attachments, ""),
                cancelled);
    }
}
