package cn.xunting.mobile.picture;

/**
 * Brightness and colour of a picture as JFIF wants them, seen 16 × 16 pixels at a time. Beyond its edge a picture goes on
 * with its last pixels; what is transparent lies on white.
 */
final class ColourPlanes {
    private final Raster raster;
    private final float[] red = new float[256];
    private final float[] green = new float[256];
    private final float[] blue = new float[256];

    ColourPlanes(Raster raster) {
        this.raster = raster;
    }

    void moveTo(int left, int top) {
        for (int y = 0; y < 16; y++) {
            int row = Math.min(top + y, raster.height() - 1);
            for (int x = 0; x < 16; x++) {
                int pixel = raster.at(Math.min(left + x, raster.width() - 1), row);
                int alpha = pixel >>> 24;
                red[y * 16 + x] = onWhite(pixel >> 16 & 0xff, alpha);
                green[y * 16 + x] = onWhite(pixel >> 8 & 0xff, alpha);
                blue[y * 16 + x] = onWhite(pixel & 0xff, alpha);
            }
        }
    }

    private static float onWhite(int channel, int alpha) {
        return alpha == 255 ? channel : (channel * alpha + 255 * (255 - alpha)) / 255f;
    }

    /** Brightness of one of the four blocks, around zero. */
    void luminance(int blockX, int blockY, float[] block) {
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                int n = (blockY * 8 + y) * 16 + blockX * 8 + x;
                block[y * 8 + x] = 0.299f * red[n] + 0.587f * green[n] + 0.114f * blue[n] - 128;
            }
        }
    }

    void blueness(float[] block) {
        for (int n = 0; n < 64; n++) {
            block[n] = -0.168736f * mean(red, n) - 0.331264f * mean(green, n) + 0.5f * mean(blue, n);
        }
    }

    void redness(float[] block) {
        for (int n = 0; n < 64; n++) {
            block[n] = 0.5f * mean(red, n) - 0.418688f * mean(green, n) - 0.081312f * mean(blue, n);
        }
    }

    /** Colour is kept at half the size in each direction: one value for four pixels. */
    private static float mean(float[] channel, int n) {
        int corner = n / 8 * 32 + n % 8 * 2;
        return (channel[corner] + channel[corner + 1] + channel[corner + 16] + channel[corner + 17]) / 4;
    }
}
