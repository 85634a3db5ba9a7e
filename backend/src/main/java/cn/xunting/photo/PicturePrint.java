package cn.xunting.photo;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * 图片指纹 — how a picture looks, in 64 bits (a difference hash): the picture shrunk to nine by eight fields, and of every two
 * neighbours in a row, whether the right one is brighter. Encoding again, another size or more light hardly move a bit.
 */
record PicturePrint(long bits) {
    /** Up to so many differing bits two pictures look alike; 32 differ between two that have nothing in common. */
    static final int MOST_DIFFERING = 7;

    /** One more than may differ, so that two that look alike agree in a whole band at least. */
    static final int BANDS = MOST_DIFFERING + 1;

    private static final int BAND_BITS = Long.SIZE / BANDS;
    private static final int COLUMNS = 9;
    private static final int ROWS = 8;
    /** Brightness is counted in so many steps of each of the 256 levels. */
    private static final int STEPS = 16;
    /** A smaller difference is noise. */
    private static final int NOISE = 2 * STEPS;
    /** A picture with fewer differences is too plain to tell from another: a wall, a lens cap, a sheet of paper. */
    private static final int FEWEST_DIFFERENCES = 16;

    /** The print of an upright picture; empty if it is too small or too plain. */
    static Optional<PicturePrint> of(BufferedImage picture) {
        if (picture.getWidth() < COLUMNS || picture.getHeight() < ROWS) {
            return Optional.empty();
        }
        long[][] brightness = brightness(picture);
        long bits = 0;
        int differences = 0;
        for (long[] row : brightness) {
            for (int column = 1; column < COLUMNS; column++) {
                long rise = row[column] - row[column - 1];
                bits = (bits << 1) | (rise > NOISE ? 1 : 0);
                differences += Math.abs(rise) > NOISE ? 1 : 0;
            }
        }
        return differences < FEWEST_DIFFERENCES ? Optional.empty() : Optional.of(new PicturePrint(bits));
    }

    /** In how many bits two prints differ. */
    int distance(PicturePrint other) {
        return Long.bitCount(bits ^ other.bits);
    }

    /** The bits of a band, from 0. */
    int band(int number) {
        return (int) (bits >>> (number * BAND_BITS)) & ((1 << BAND_BITS) - 1);
    }

    private static long[][] brightness(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        long[][] sums = new long[ROWS][COLUMNS];
        long[][] pixels = new long[ROWS][COLUMNS];
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, line, 0, width);
            int row = y * ROWS / height;
            for (int x = 0; x < width; x++) {
                int column = x * COLUMNS / width;
                sums[row][column] += luminance(line[x]);
                pixels[row][column]++;
            }
        }
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                sums[row][column] = sums[row][column] * STEPS / (pixels[row][column] * 1000);
            }
        }
        return sums;
    }

    /** As the eye weighs the colours, in thousandths of a level. */
    private static int luminance(int rgb) {
        return 299 * ((rgb >> 16) & 0xff) + 587 * ((rgb >> 8) & 0xff) + 114 * (rgb & 0xff);
    }
}
