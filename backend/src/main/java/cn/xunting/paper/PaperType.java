package cn.xunting.paper;

/** 文件格式 — what a paper may be, told by content and never by name or header. */
enum PaperType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final String extension;

    PaperType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** How its name ends when it is handed out. */
    String extension() {
        return extension;
    }

    static PaperType ofMediaType(String mediaType) {
        for (PaperType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return type;
            }
        }
        throw new IllegalArgumentException("No paper is " + mediaType);
    }
}
