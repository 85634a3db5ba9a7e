package cn.xunting.mobile.kit;

/** 颜色 — the same stylesheet, with another set of colours looked up. */
public enum Theme {
    LIGHT(""),
    DARK("dark"),
    /** 高对比 — for sunlight: black on white, edges for what is only a shade elsewhere. */
    CONTRAST("contrast");

    private final String styleClass;

    Theme(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
