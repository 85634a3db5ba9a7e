package cn.xunting.model.wire.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 登记约谈 — that an interview was held.
 *
 * @param month whose faults it was about
 * @param staffNo who was interviewed
 * @param heldBy who interviewed, in words
 * @param representative the staff number of the chief representative who was interviewed with them, or absent where there was
 *     none
 * @param note what was said
 * @param facts the findings it was about; empty for all of the month
 * @param attachments papers of it, SHA-256 each
 */
public record InterviewOrder(
        YearMonth month,
        String staffNo,
        LocalDate heldOn,
        String heldBy,
        @Nullable String representative,
        String note,
        @Nullable List<UUID> facts,
        @Nullable List<String> attachments) {
    public InterviewOrder {
        facts = facts == null ? null : List.copyOf(facts);
        attachments = attachments == null ? null : List.copyOf(attachments);
    }
}
