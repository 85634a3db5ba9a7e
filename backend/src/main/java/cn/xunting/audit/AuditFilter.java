package cn.xunting.audit;

import cn.xunting.model.wire.office.AuditAction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 审计查询条件 — each restricts if present.
 *
 * @param from the first day, by the hall's clock
 * @param to the last day, inclusive
 */
record AuditFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String account,
        @Nullable AuditAction action) {}
