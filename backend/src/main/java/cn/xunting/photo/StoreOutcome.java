package cn.xunting.photo;

/** 存放结果 — what became of a photo that was handed in. */
public sealed interface StoreOutcome {
    /**
     * 已存: it is on disk for good.
     *
     * @param bytes the size of what is kept
     * @param storedSha256 the digest of what is kept; it differs from the name if a position was taken out
     */
    record Stored(long bytes, String storedSha256) implements StoreOutcome {}

    /** 已有: the same photo was there before. */
    record AlreadyThere() implements StoreOutcome {}

    /**
     * 内容与名称不符.
     *
     * @param actualSha256 what the content hashes to
     */
    record DigestMismatch(String actualSha256) implements StoreOutcome {}

    /** 过大: longer than {@link PhotoFiles#MAX_BYTES}. */
    record TooLarge() implements StoreOutcome {}

    /** 不是图片: neither JPEG nor PNG, broken, or with more pixels than can be shown. */
    record NotAPicture() implements StoreOutcome {}
}
