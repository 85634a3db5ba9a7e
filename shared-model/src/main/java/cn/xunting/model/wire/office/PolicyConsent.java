package cn.xunting.model.wire.office;

import java.time.Instant;

/**
 * 第二人的意见 — what a second person said to an adoption, once and for all.
 *
 * @param consents whether they agree
 * @param reason may be empty
 * @param author the account that said it
 */
public record PolicyConsent(boolean consents, String reason, String author, Instant at) {}
