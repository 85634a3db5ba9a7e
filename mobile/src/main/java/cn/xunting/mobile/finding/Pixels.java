package cn.xunting.mobile.finding;

import cn.xunting.mobile.picture.Raster;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** From a raster to what JavaFX shows. */
final class Pixels {
    private Pixels() {}

    static Image of(Raster raster) {
        int width = raster.width();
        int height = raster.height();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), raster.argb(), 0, width);
        return image;
    }
}
