package cn.xunting.regulation;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;

/** 计分方式 — how the items of a section move its score. */
public enum Movement {
    /** 扣分: from the full mark down to nothing. */
    DEDUCT,
    /** 加分: from nothing up to the full mark. */
    EARN,
    /** 从总分扣: the section has no mark of its own. */
    TAKE_FROM_TOTAL;

    /** The movement that part 四 of the regulation gives a section. */
    public static Movement of(SectionCode section) {
        return switch (section) {
            case S1, S2, S3, S4 -> DEDUCT;
            case S5, S6 -> EARN;
            case S7 -> TAKE_FROM_TOTAL;
        };
    }

    /** Whether an item of such a section may carry these points. */
    boolean allows(Points points) {
        return switch (this) {
            case DEDUCT, TAKE_FROM_TOTAL -> points.compareTo(Points.ZERO) <= 0;
            case EARN -> points.compareTo(Points.ZERO) >= 0;
        };
    }
}
