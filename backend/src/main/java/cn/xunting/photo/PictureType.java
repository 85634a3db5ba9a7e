package cn.xunting.photo;

import java.util.Optional;

/** 图片格式 — the formats a photo may have, told by content and never by name or header. */
public enum PictureType {
    JPEG("image/jpeg", "\377\330\377"),
    PNG("image/png", "\211PNG\r\n\032\n");

    private final String mediaType;
    private final String magic;

    PictureType(String mediaType, String magic) {
        this.mediaType = mediaType;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format whose magic the bytes begin with. */
    static Optional<PictureType> of(byte[] start) {
        for (PictureType type : values()) {
            if (Bytes.matches(start, 0, type.magic)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
