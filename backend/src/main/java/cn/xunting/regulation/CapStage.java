package cn.xunting.regulation;

/** 小项封顶口径 — where the mark of a subsection caps, 四(二). */
public enum CapStage {
    /** 按人封顶: each person, before the sum. */
    PERSON,
    /** 按窗口封顶: the average of the unit. */
    WINDOW,
    /** 都封顶: each person, and then the average of the unit. */
    BOTH;

    /** Whether each person is capped before the sum. */
    public boolean capsPerson() {
        return this != WINDOW;
    }

    /** Whether the average of the unit is capped. */
    public boolean capsWindow() {
        return this != PERSON;
    }
}
