package cn.xunting.mobile.picture;

import java.util.List;

/** 涂画 — draws marks on a picture: red with a white edge, so that they stand out on any ground; what is blurred cannot be got back. */
public final class Drawing {
    private static final int RED = 0xFFD81E1E;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int OPAQUE = 0xFF000000;
    /** The longer side holds so many blocks of what is blurred: a face across the counter is one or two of them. */
    private static final int BLOCKS = 40;

    private static final int STROKES = 200;
    private static final double HEAD_ANGLE = Math.toRadians(28);
    private static final double HEAD_SHARE = 0.35;

    private final Raster picture;
    private final int[] argb;
    private final int rows;
    private final int thickness;

    private Drawing(Raster picture, int rows) {
        this.picture = picture;
        this.argb = picture.argb().clone();
        this.rows = rows;
        this.thickness = Math.max(2, Math.max(picture.width(), picture.height()) / STROKES);
    }

    /**
     * The picture with the marks on it, in their order.
     *
     * @param rows how many rows from the top may be drawn on: what is written below says when and where, and stays legible
     */
    public static Raster on(Raster picture, List<Mark> marks, int rows) {
        Drawing drawing = new Drawing(picture, Math.max(0, Math.min(rows, picture.height())));
        marks.forEach(drawing::draw);
        return new Raster(picture.width(), picture.height(), drawing.argb);
    }

    private void draw(Mark mark) {
        switch (mark.kind()) {
            case CIRCLE -> {
                ellipse(mark, thickness + edge(), WHITE);
                ellipse(mark, thickness, RED);
            }
            case ARROW -> {
                arrow(mark, thickness + edge(), WHITE);
                arrow(mark, thickness, RED);
            }
            case BLUR -> blur(mark);
        }
    }

    private int edge() {
        return Math.max(1, thickness / 2);
    }

    private void ellipse(Mark mark, int radius, int colour) {
        double halfWidth = (mark.right() - mark.left()) / 2.0;
        double halfHeight = (mark.bottom() - mark.top()) / 2.0;
        double x = mark.left() + halfWidth;
        double y = mark.top() + halfHeight;
        int steps = 8 + (int) Math.ceil(2 * Math.PI * Math.max(halfWidth, halfHeight));
        for (int i = 0; i < steps; i++) {
            double angle = 2 * Math.PI * i / steps;
            dot(x + halfWidth * Math.cos(angle), y + halfHeight * Math.sin(angle), radius, colour);
        }
    }

    private void arrow(Mark mark, int radius, int colour) {
        double back = Math.atan2(mark.fromY() - mark.toY(), mark.fromX() - mark.toX());
        double head = HEAD_SHARE * Math.hypot(mark.toX() - mark.fromX(), mark.toY() - mark.fromY());
        line(mark.fromX(), mark.fromY(), mark.toX(), mark.toY(), radius, colour);
        for (double angle : new double[] {back - HEAD_ANGLE, back + HEAD_ANGLE}) {
            double x = mark.toX() + head * Math.cos(angle);
            double y = mark.toY() + head * Math.sin(angle);
            line(mark.toX(), mark.toY(), x, y, radius, colour);
        }
    }

    private void line(double fromX, double fromY, double toX, double toY, int radius, int colour) {
        int steps = 1 + (int) Math.ceil(Math.hypot(toX - fromX, toY - fromY));
        for (int i = 0; i <= steps; i++) {
            dot(fromX + (toX - fromX) * i / steps, fromY + (toY - fromY) * i / steps, radius, colour);
        }
    }

    private void dot(double centreX, double centreY, int radius, int colour) {
        int x = (int) Math.round(centreX);
        int y = (int) Math.round(centreY);
        for (int dy = -radius; dy <= radius; dy++) {
            for (int dx = -radius; dx <= radius; dx++) {
                if (dx * dx + dy * dy <= radius * radius) {
                    set(x + dx, y + dy, colour);
                }
            }
        }
    }

    private void set(int x, int y, int colour) {
        if (x >= 0 && x < picture.width() && y >= 0 && y < rows) {
            argb[y * picture.width() + x] = colour;
        }
    }

    private void blur(Mark mark) {
        int block = Math.max(2, Math.max(picture.width(), picture.height()) / BLOCKS);
        int right = Math.min(mark.right(), picture.width() - 1);
        int bottom = Math.min(mark.bottom(), rows - 1);
        for (int y = Math.max(0, mark.top()); y <= bottom; y += block) {
            for (int x = Math.max(0, mark.left()); x <= right; x += block) {
                fill(x, y, Math.min(x + block - 1, right), Math.min(y + block - 1, bottom));
            }
        }
    }

    /** One colour for all, their mean. */
    private void fill(int left, int top, int right, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                int pixel = argb[y * picture.width() + x];
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
        }
        long area = (long) (right - left + 1) * (bottom - top + 1);
        int mean = OPAQUE | (int) (red / area) << 16 | (int) (green / area) << 8 | (int) (blue / area);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                set(x, y, mean);
            }
        }
    }
}
