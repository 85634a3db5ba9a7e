package cn.xunting.model.wire.office;

import java.time.Instant;

/**
 * 统一身份登录 that has begun.
 *
 * @param attempt sealed text to hand back; whoever began keeps it to themselves
 * @param state what the provider gives back, to be compared before the code is used
 * @param nonce what an ID token must name, where the caller gets one by other means than a code
 * @param authorizationUri where the browser goes
 * @param expiresAt when it must be over
 */
public record OidcAttempt(String attempt, String state, String nonce, String authorizationUri, Instant expiresAt) {}
