package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import java.util.Optional;

/** 照片复制件 — pictures small enough for papers; the photo feature makes them. */
public interface PhotoCopies {
    /** The longest side of a copy, in pixels. */
    int EDGE = 1280;

    /** An upright JPEG of the hall's photo, or empty if the hall has not received it or its pixels cannot be read. */
    Optional<byte[]> copy(Hall hall, String sha256);
}
