package cn.xunting.mobile.picture;

/** Makes pictures smaller by averaging the area each new pixel covers, which keeps text readable and edges calm. */
public final class Scaling {
    private Scaling() {}

    /** The picture with its longer side at most so many pixels, its proportions kept. A smaller picture comes back as it is. */
    public static Raster toAtMost(Raster source, int longerSide) {
        if (longerSide < 1) {
            throw new IllegalArgumentException("Not a size: " + longerSide);
        }
        int longer = Math.max(source.width(), source.height());
        if (longer <= longerSide) {
            return source;
        }
        int width = shrunk(source.width(), longerSide, longer);
        int height = shrunk(source.height(), longerSide, longer);
        Spans across = new Spans(source.width(), width);
        Spans down = new Spans(source.height(), height);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = average(source, across, x, down, y);
            }
        }
        return new Raster(width, height, argb);
    }

    private static int shrunk(int length, int numerator, int denominator) {
        return Math.max(1, Math.toIntExact(((long) length * numerator + denominator / 2) / denominator));
    }

    private static int average(Raster source, Spans across, int x, Spans down, int y) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int sy = down.first(y); sy <= down.last(y); sy++) {
            long rowWeight = down.weight(y, sy);
            for (int sx = across.first(x); sx <= across.last(x); sx++) {
                long weight = rowWeight * across.weight(x, sx);
                int pixel = source.at(sx, sy);
                alpha += weight * (pixel >>> 24);
                red += weight * (pixel >> 16 & 0xff);
                green += weight * (pixel >> 8 & 0xff);
                blue += weight * (pixel & 0xff);
            }
        }
        long area = across.total() * down.total();
        return rounded(alpha, area) << 24 | rounded(red, area) << 16 | rounded(green, area) << 8 | rounded(blue, area);
    }

    private static int rounded(long sum, long area) {
        return (int) ((sum + area / 2) / area);
    }

    /**
     * Which old pixels a new one covers along one side, in units of 1 ÷ (new length) of an old pixel, so that all is whole
     * numbers: a new pixel is {@code from} units long, an old one {@code to}.
     */
    private record Spans(int from, int to) {
        int first(int index) {
            return (int) ((long) index * from / to);
        }

        int last(int index) {
            return (int) (((long) (index + 1) * from - 1) / to);
        }

        /** How many units of the old pixel lie within the new one. */
        long weight(int index, int old) {
            long begin = Math.max((long) index * from, (long) old * to);
            long end = Math.min((long) (index + 1) * from, (long) (old + 1) * to);
            return end - begin;
        }

        long total() {
            return from;
        }
    }
}
