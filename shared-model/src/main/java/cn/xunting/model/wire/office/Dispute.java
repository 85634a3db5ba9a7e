package cn.xunting.model.wire.office;

import cn.xunting.model.wire.Finding;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 待裁定的异议 — a dispute that no reviewer has answered yet.
 *
 * @param by the account that disputes
 * @param reason what the answer has to reply to
 * @param age working days since the dispute was received; 0 on the day itself
 * @param decideBy the last day to decide
 * @param daysLeft working days left to decide, 0 on the last day, negative when it is overdue
 * @param recusal why the caller must leave it to somebody else; absent when it is theirs to decide
 */
public record Dispute(
        String by,
        Instant receivedAt,
        String reason,
        int age,
        LocalDate decideBy,
        int daysLeft,
        @Nullable String recusal,
        Finding finding) {}
