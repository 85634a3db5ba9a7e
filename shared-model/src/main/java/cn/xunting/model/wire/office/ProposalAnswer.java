package cn.xunting.model.wire.office;

import java.time.Instant;

/** 提议的答复 — what a reviewer said to a proposal, and when. */
public record ProposalAnswer(boolean accept, String reason, String author, Instant at) {}
