package cn.xunting.mobile.picture;

import java.io.IOException;

/** Turns a photo back into pixels. */
public interface PhotoReader {
    /**
     * Decodes. Takes its time; not for the screen's thread.
     *
     * @throws IOException if it is no picture this phone can read
     */
    Raster read(byte[] jpeg) throws IOException;
}
