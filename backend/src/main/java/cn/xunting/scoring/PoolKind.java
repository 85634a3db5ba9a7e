package cn.xunting.scoring;

import cn.xunting.model.UnitKind;

/** 排名组别 — which units are ranked against each other (policy {@code title.pools}). */
public enum PoolKind {
    /** 窗口. */
    WINDOW,
    /** 科室. */
    DEPARTMENT,
    /** 窗口和科室. */
    ALL;

    boolean holds(UnitKind kind) {
        return switch (this) {
            case WINDOW -> kind == UnitKind.WINDOW;
            case DEPARTMENT -> kind == UnitKind.DEPARTMENT;
            case ALL -> true;
        };
    }
}
