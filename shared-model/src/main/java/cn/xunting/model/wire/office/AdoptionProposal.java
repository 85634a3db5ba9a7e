package cn.xunting.model.wire.office;

import java.time.YearMonth;

/**
 * 采用口径的提议 — the body of {@code POST /regulation/adoptions}.
 *
 * @param policy its name
 * @param from the first month it is to hold for
 */
public record AdoptionProposal(String policy, String value, YearMonth from, String reason) {}
