package cn.xunting.model.wire.office;

/** 月份卷宗 — a closed month, whole. The outcome follows from the basis, so that anybody can score it again. */
public record MonthDossier(DossierBasis basis, DossierOutcome outcome) {}
