package cn.xunting.mobile.picture;

/**
 * 图像 — pixels row by row from the top left, each {@code 0xAARRGGBB}. Handed on, not copied: whoever made the array leaves it
 * alone afterwards.
 */
@SuppressWarnings("ArrayRecordComponent") // millions of pixels are handed on, never compared
public record Raster(int width, int height, int[] argb) {
    public Raster {
        if (width < 1 || height < 1 || argb.length != width * height) {
            throw new IllegalArgumentException(
                    "Not a picture: " + width + " × " + height + " with " + argb.length + " pixels");
        }
    }

    int at(int x, int y) {
        return argb[y * width + x];
    }
}
