package cn.xunting.model.wire.office;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 登录设备 — a session that lives.
 *
 * @param device the name the phone gave itself, or absent
 * @param lastUsedAt when it was begun or last renewed; who uses it renews it at least every quarter of an hour
 * @param current whether it is the one that asks
 */
public record SessionEntry(
        UUID id, @Nullable String device, Instant startedAt, Instant lastUsedAt, Instant expiresAt, boolean current) {}
