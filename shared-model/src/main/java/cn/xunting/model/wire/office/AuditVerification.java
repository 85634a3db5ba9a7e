package cn.xunting.model.wire.office;

import java.time.Instant;

/**
 * 审计验证 — a hall's ledger and audit log, checked link by link.
 *
 * @param intact whether both chains hold
 */
public record AuditVerification(Instant checkedAt, boolean intact, ChainCheck ledger, ChainCheck audit) {}
