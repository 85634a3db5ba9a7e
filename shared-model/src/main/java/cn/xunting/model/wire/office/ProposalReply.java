package cn.xunting.model.wire.office;

import org.jspecify.annotations.Nullable;

/**
 * 答复提议 — the body of {@code POST /proposals/{id}/answer}.
 *
 * @param reason needed where the proposal is not accepted
 */
public record ProposalReply(boolean accept, @Nullable String reason) {}
