package cn.xunting.regulation;

/** 并列口径 — what becomes of units that share the last place, 五. */
public enum TieTreatment {
    /** 一并授予. */
    INCLUDE,
    /** 比分项: S3, S2, S1, then fewer complaints. */
    TIEBREAK,
    /** 均不授予: when there are more of them than places. */
    EXCLUDE
}
