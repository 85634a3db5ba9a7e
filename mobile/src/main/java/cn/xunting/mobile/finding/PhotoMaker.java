package cn.xunting.mobile.finding;

import java.io.IOException;

/** Turns what the camera gave into a photo to keep. */
public interface PhotoMaker {
    /**
     * Scales, captions and encodes. Takes its time; not for the screen's thread.
     *
     * @param picture a file's content, as the camera wrote it
     * @return JPEG without EXIF
     * @throws IOException if it is no picture this phone can read
     */
    byte[] make(byte[] picture, Caption caption) throws IOException;
}
