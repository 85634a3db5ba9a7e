package cn.xunting.mobile.finding;

import cn.xunting.mobile.picture.JpegEncoder;
import cn.xunting.mobile.picture.Raster;
import cn.xunting.mobile.picture.Scaling;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** 照片整理 — makes a photo small enough to send, writes on it when, where and by whom, and keeps nothing else of it. */
public final class PhotoPreparation implements PhotoMaker {
    /** The longer side: enough to read a badge at arm's length, small enough for a weak network. */
    static final int LONGER_SIDE = 1280;

    static final int QUALITY = 85;
    private final Watermark watermark;

    public PhotoPreparation(Watermark watermark) {
        this.watermark = watermark;
    }

    @Override
    public byte[] make(byte[] picture, Caption caption) throws IOException {
        Raster small = Scaling.toAtMost(read(picture), LONGER_SIDE);
        return JpegEncoder.encode(watermark.on(small, caption), QUALITY);
    }

    /**
     * Decodes a picture.
     *
     * @throws IOException if it is none this phone can read
     */
    public static Raster read(byte[] picture) throws IOException {
        Image image = new Image(new ByteArrayInputStream(picture));
        if (image.isError() || image.getPixelReader() == null) {
            throw new IOException("Not a picture this phone can read", image.getException());
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Raster(width, height, argb);
    }
}
