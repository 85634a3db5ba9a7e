package cn.xunting.audit;

import cn.xunting.model.wire.office.AuditAction;
import org.jspecify.annotations.Nullable;

/**
 * 审计事项 — what is to be put down.
 *
 * @param account whoever did it, if somebody was signed in
 * @param operation the HTTP method
 * @param target the path without its query, which may hold what nobody should keep
 * @param status what was answered
 * @param detail in Chinese; may be empty
 */
record AuditEvent(
        AuditAction action,
        @Nullable String account,
        String operation,
        String target,
        int status,
        String detail,
        Origin origin) {
    private static final int LONGEST_TARGET = 300;
    private static final int LONGEST_DETAIL = 500;

    AuditEvent {
        target = cut(target, LONGEST_TARGET);
        detail = cut(detail, LONGEST_DETAIL);
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
