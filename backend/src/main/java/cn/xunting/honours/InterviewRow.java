package cn.xunting.honours;

import cn.xunting.model.wire.office.InterviewEntry;
import cn.xunting.model.wire.office.InterviewOrder;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version of the record of an interview; the latest stands. */
@Entity
@Table(name = "interview")
class InterviewRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    long position;
    UUID interviewId = new UUID(0, 0);
    String month = "";
    String staffNo = "";
    LocalDate heldOn = LocalDate.EPOCH;
    String heldBy = "";

    @Nullable
    String representative;

    String note = "";
    String facts = "";

    @Nullable
    String attachments;

    boolean cancelled;
    String reason = "";
    String author = "";
    Instant at = Instant.EPOCH;

    static InterviewRow of(long hallId, UUID id, InterviewOrder order) {
        InterviewRow row = new InterviewRow();
        row.hallId = hallId;
        row.interviewId = id;
        row.month = order.month().toString();
        row.staffNo = order.staffNo();
        row.heldOn = order.heldOn();
        row.heldBy = order.heldBy();
        row.representative = order.representative();
        row.note = order.note();
        row.facts = Objects.requireNonNullElse(order.facts(), List.<UUID>of()).stream()
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        row.attachments = AttachmentText.of(order.attachments());
        return row;
    }

    /** The version that takes this one back. */
    InterviewRow cancellation(String why) {
        InterviewRow row = new InterviewRow();
        row.hallId = hallId;
        row.interviewId = interviewId;
        row.month = month;
        row.staffNo = staffNo;
        row.heldOn = heldOn;
        row.heldBy = heldBy;
        row.representative = representative;
        row.note = note;
        row.facts = facts;
        row.attachments = attachments;
        row.cancelled = true;
        row.reason = why;
        return row;
    }

    boolean saysTheSame(InterviewRow other) {
        return content().equals(other.content());
    }

    private List<Object> content() {
        return List.of(
                month,
                staffNo,
                heldOn,
                heldBy,
                Objects.requireNonNullElse(representative, ""),
                note,
                facts,
                Objects.requireNonNullElse(attachments, ""),
                cancelled);
    }

    InterviewEntry entry() {
        return new InterviewEntry(
                interviewId,
                YearMonth.parse(month),
                staffNo,
                heldOn,
                heldBy,
                representative,
                note,
                facts.isEmpty()
                        ? List.of()
                        : Arrays.stream(facts.split(",", -1))
                                .map(UUID::fromString)
                                .toList(),
                Objects.requireNonNullElse(AttachmentText.list(attachments), List.of()),
                author,
                at);
    }
}
