package cn.xunting.model.wire.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 停发 — a decision that stands.
 *
 * @param months the months it suspends
 * @param attachments the paper, scanned: SHA-256 each; absent where there is none
 */
public record SuspensionEntry(
        UUID id,
        @Nullable String unit,
        @Nullable String staffNo,
        LocalDate decidedOn,
        String paper,
        String reason,
        List<YearMonth> months,
        @Nullable List<String> attachments) {
    public SuspensionEntry {
        months = List.copyOf(months);
        attachments = attachments == null ? null : List.copyOf(attachments);
    }
}
