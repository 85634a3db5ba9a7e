package cn.xunting.model.wire.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 已登记的约谈 — an interview that was held; its components are those of {@link InterviewOrder}.
 *
 * @param author whose record it is
 */
public record InterviewEntry(
        UUID id,
        YearMonth month,
        String staffNo,
        LocalDate heldOn,
        String heldBy,
        @Nullable String representative,
        String note,
        List<UUID> facts,
        List<String> attachments,
        String author,
        Instant at) {
    public InterviewEntry {
        facts = List.copyOf(facts);
        attachments = List.copyOf(attachments);
    }
}
