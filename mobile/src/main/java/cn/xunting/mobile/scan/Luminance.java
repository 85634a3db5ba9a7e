package cn.xunting.mobile.scan;

import cn.xunting.mobile.picture.Raster;
import com.google.zxing.LuminanceSource;
import org.jspecify.annotations.Nullable;

/** 明暗 — a picture's brightness, as ZXing asks for it. */
final class Luminance extends LuminanceSource {
    private final byte[] brightness;

    Luminance(Raster picture) {
        super(picture.width(), picture.height());
        int[] argb = picture.argb();
        brightness = new byte[argb.length];
        for (int n = 0; n < argb.length; n++) {
            int pixel = argb[n];
            // Green twice: near enough to what an eye weighs, and in whole numbers.
            brightness[n] = (byte) (((pixel >> 16 & 0xff) + 2 * (pixel >> 8 & 0xff) + (pixel & 0xff)) >> 2);
        }
    }

    @Override
    public byte[] getRow(int y, byte @Nullable [] row) {
        byte[] filled = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
        System.arraycopy(brightness, y * getWidth(), filled, 0, getWidth());
        return filled;
    }

    @Override
    public byte[] getMatrix() {
        return brightness;
    }
}
