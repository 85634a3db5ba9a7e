package cn.xunting.model.wire.office;

import cn.xunting.model.ProposalState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 提议 — a finding that follows from the roster and waits for a reviewer's word.
 *
 * @param id the same each time it is asked for; the finding's id once accepted
 * @param day the first day of the posting it rests on
 * @param reason why it is proposed, in words
 * @param answer absent while it is open
 */
public record Proposal(
        UUID id,
        String item,
        String unit,
        String staffNo,
        String name,
        LocalDate day,
        String reason,
        ProposalState state,
        @Nullable ProposalAnswer answer) {}
