package cn.xunting.model.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 发现的问题 — what is said when a finding is recorded: the body of {@code PUT /findings/{id}}. Two reports are the same fact
 * if and only if they are equal; instants are kept to the millisecond so that every store gives back what it was given.
 *
 * @param item the item's code, {@code S2.1.4b}
 * @param unit the unit's code
 * @param staffNo the person, or absent when it is nobody in particular
 * @param quantity 1–99
 * @param matter links findings on one matter
 * @param photos SHA-256 of each, in order
 * @param patrol the patrol it was found on
 * @param phoneTime what the phone's clock said when it was tapped; a claim, kept beside the server's time of receipt
 * @param device the phone
 */
public record FindingReport(
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
    public FindingReport {
        occurredAt = occurredAt == null ? null : occurredAt.truncatedTo(ChronoUnit.MILLIS);
        phoneTime = phoneTime == null ? null : phoneTime.truncatedTo(ChronoUnit.MILLIS);
        note = note == null ? "" : note;
        photos = photos == null ? List.of() : List.copyOf(photos);
    }
}
