package cn.xunting.mobile.sample;

import cn.xunting.mobile.picture.Raster;
import java.io.IOException;
import java.util.Arrays;

/** Any bytes read as a grey square; none at all is a photo that cannot be read. */
public final class GreyPhoto {
    public static final int SIZE = 120;
    public static final int GREY = 0xff808080;

    private GreyPhoto() {}

    public static Raster read(byte[] jpeg) throws IOException {
        if (jpeg.length == 0) {
            throw new IOException("Empty");
        }
        int[] pixels = new int[SIZE * SIZE];
        Arrays.fill(pixels, GREY);
        return new Raster(SIZE, SIZE, pixels);
    }
}
