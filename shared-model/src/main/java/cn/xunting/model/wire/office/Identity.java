package cn.xunting.model.wire.office;

import java.time.Instant;

/**
 * 身份 — who an account is at the identity provider.
 *
 * @param author the administrator who linked it
 */
public record Identity(String account, String issuer, String subject, String author, Instant linkedAt) {}
