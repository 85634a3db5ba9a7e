package cn.xunting.photo;

import java.util.Optional;

/** 图片 — a picture file taken apart as far as its size and its descriptions of place go; pixels are not decoded. */
sealed interface Picture permits JpegPicture, PngPicture {
    /** A decoder takes at least this many times 4 bytes, and no phone makes larger ones. */
    long MAX_PIXELS = 100_000_000;

    PictureType type();

    int width();

    int height();

    /** 1–8 as EXIF counts; 1 is upright. */
    int orientation();

    /** Whether the file says, or might say, where it was taken. */
    boolean hasPosition();

    /** The same picture, pixel for pixel and as upright, without descriptions that could hold a position. */
    byte[] withoutPosition();

    /** The picture the bytes are, unless they are none, are broken before the pixels begin, or are too large to decode. */
    static Optional<Picture> of(byte[] content) {
        Optional<? extends Picture> picture = PictureType.of(content).flatMap(type -> switch (type) {
            case JPEG -> JpegPicture.read(content);
            case PNG -> PngPicture.read(content);
        });
        return picture.filter(p -> p.width() > 0 && p.height() > 0 && (long) p.width() * p.height() <= MAX_PIXELS)
                .map(p -> p);
    }
}
