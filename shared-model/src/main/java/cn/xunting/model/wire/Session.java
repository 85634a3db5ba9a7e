package cn.xunting.model.wire;

import java.time.Instant;

/**
 * 会话 — what signing in or refreshing answers.
 *
 * @param accessToken sent as {@code Authorization: Bearer …} until {@code expiresAt}
 * @param refreshToken good for one refresh
 * @param mustChangePassword this session may change its password and sign out, nothing else, until it has
 */
public record Session(
        String accessToken, String refreshToken, Instant expiresAt, Officer officer, boolean mustChangePassword) {}
