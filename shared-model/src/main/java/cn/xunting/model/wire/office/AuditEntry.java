package cn.xunting.model.wire.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 审计记录 — who did what, when, from where.
 *
 * @param number its place in the log
 * @param account whoever did it, absent where nobody was signed in
 * @param operation the HTTP method
 * @param target the path, without its query
 * @param status what was answered, as an HTTP status
 * @param detail in Chinese; may be empty
 * @param address the network address it came from
 * @param device what the program that called says of itself
 */
public record AuditEntry(
        long number,
        Instant at,
        AuditAction action,
        @Nullable String account,
        String operation,
        String target,
        int status,
        String detail,
        String address,
        @Nullable String device) {}
