package cn.xunting.model;

/** 轻重 — what a check means for the close. */
public enum CheckWeight {
    /** It must be done before the month closes. */
    MUST,
    /** It must be done, or waived with a reason that stays in the dossier. */
    WAIVABLE,
    /** Worth knowing; it does not stand in the way. */
    NOTE
}
