package cn.xunting.mobile.picture;

/**
 * 标记 — something drawn on a picture by hand, from where the finger was set down to where it was lifted, in the picture's pixels. It
 * may reach over the edges.
 */
public record Mark(Kind kind, int fromX, int fromY, int toX, int toY) {
    /** What is drawn. */
    public enum Kind {
        /** An ellipse that fills the box between the two points. */
        CIRCLE,
        /** An arrow whose tip is where the finger was lifted. */
        ARROW,
        /** The box between the two points made unrecognisable. */
        BLUR
    }

    int left() {
        return Math.min(fromX, toX);
    }

    int right() {
        return Math.max(fromX, toX);
    }

    int top() {
        return Math.min(fromY, toY);
    }

    int bottom() {
        return Math.max(fromY, toY);
    }
}
