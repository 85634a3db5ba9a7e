package cn.xunting.model.wire.office;

/**
 * 封存的月份 — a dossier with its seal, as it is exported.
 *
 * @param seal SHA-256 over the canonical form of the dossier, in hexadecimal
 */
public record SealedMonth(String seal, MonthDossier dossier) {}
