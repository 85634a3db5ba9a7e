package cn.xunting.mobile.kit;

/** 字号 — how large the letters are, and with them what a thumb must hit. */
public enum TextSize {
    STANDARD("", 48),
    LARGE("letters-large", 60),
    /** 长辈模式. */
    ELDER("letters-elder", 60);

    private final String styleClass;
    private final double target;

    TextSize(String styleClass, double target) {
        this.styleClass = styleClass;
        this.target = target;
    }

    String styleClass() {
        return styleClass;
    }

    /** The least width and height of what can be tapped, in pixels. */
    public double target() {
        return target;
    }
}
