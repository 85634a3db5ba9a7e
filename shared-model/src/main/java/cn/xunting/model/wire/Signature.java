package cn.xunting.model.wire;

import java.util.UUID;

/**
 * 签字 — beside a decision that a representative made on an inspector's phone.
 *
 * @param enrolment the signing enrolment whose key made it
 * @param mac HMAC-SHA256 of the signed statement in lower-case hexadecimal
 */
public record Signature(UUID enrolment, String mac) {}
