package cn.xunting.mobile.port;

import java.util.Optional;

/** 照片来源 — photos that are not on this phone. Implemented by sync. */
public interface PhotoSource {
    /** The photo with that digest, or empty if it cannot be had now. Takes as long as the network does; not for the screen's thread. */
    Optional<byte[]> fetch(String sha256);
}
