package cn.xunting.mobile.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * A picture as a coarse mosaic: the mean colour of each field. Letters drawn a little differently on another machine leave
 * it nearly as it was; another colour, or a button elsewhere, does not.
 *
 * @param fields red, green and blue of each field, from 0 to 63, row by row, one character each
 */
record Fingerprint(String fields) {
    private static final int COLUMNS = 10;
    private static final int ROWS = 22;
    private static final int CHANNELS = 3;
    private static final int LEVELS = 64;
    private static final char FIRST = '0';
    private static final int LARGE = 20;

    Fingerprint {
        if (fields.length() != COLUMNS * ROWS * CHANNELS) {
            throw new IllegalArgumentException("Not a fingerprint: " + fields.length() + " characters");
        }
    }

    static Fingerprint of(Image image) {
        StringBuilder fields = new StringBuilder();
        PixelReader pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                field(
                        pixels,
                        width * column / COLUMNS,
                        height * row / ROWS,
                        width * (column + 1) / COLUMNS,
                        height * (row + 1) / ROWS,
                        fields);
            }
        }
        return new Fingerprint(fields.toString());
    }

    private static void field(PixelReader pixels, int left, int top, int right, int bottom, StringBuilder fields) {
        long[] sums = new long[CHANNELS];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int argb = pixels.getArgb(x, y);
                for (int channel = 0; channel < CHANNELS; channel++) {
                    sums[channel] += (argb >> (16 - 8 * channel)) & 0xFF;
                }
            }
        }
        long area = (long) (right - left) * (bottom - top);
        for (long sum : sums) {
            fields.append((char) (FIRST + sum / area / 4));
        }
    }

    /** How far the field that differs most is from the other's, of 63. */
    int distance(Fingerprint other) {
        int most = 0;
        for (int i = 0; i < fields.length(); i++) {
            most = Math.max(most, Math.abs(fields.charAt(i) - other.fields.charAt(i)));
        }
        return most;
    }

    /** The mosaic, to look at. */
    Image picture() {
        WritableImage picture = new WritableImage(COLUMNS * LARGE, ROWS * LARGE);
        for (int y = 0; y < ROWS * LARGE; y++) {
            for (int x = 0; x < COLUMNS * LARGE; x++) {
                List<Double> rgb = new ArrayList<>();
                for (int channel = 0; channel < CHANNELS; channel++) {
                    int at = (y / LARGE * COLUMNS + x / LARGE) * CHANNELS + channel;
                    rgb.add((fields.charAt(at) - FIRST) / (LEVELS - 1.0));
                }
                picture.getPixelWriter().setColor(x, y, Color.color(rgb.get(0), rgb.get(1), rgb.get(2)));
            }
        }
        return picture;
    }
}
