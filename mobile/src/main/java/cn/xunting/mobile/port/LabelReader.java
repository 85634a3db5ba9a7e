package cn.xunting.mobile.port;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** 识码 — reads the QR codes in a picture, without a network. */
public interface LabelReader {
    /**
     * Looks for codes. Takes up to some seconds; not for the screen's thread.
     *
     * @param picture a file's content, as the camera wrote it
     * @param wanted which texts are looked for: the search ends with the first try that finds one. There are other codes on a
     *     counter, often larger than ours.
     * @return the texts found, each once; where none was wanted, those of other codes
     * @throws IOException if it is no picture this phone can read
     */
    List<String> read(byte[] picture, Predicate<String> wanted) throws IOException;
}
