package cn.xunting.mobile.finding;

import cn.xunting.model.Digest;

/**
 * 照片 — a finished picture, watermarked and small enough to send.
 *
 * @param sha256 its name
 * @param jpeg its bytes, never changed after
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its name alone, see equals
public record Photo(String sha256, byte[] jpeg) {
    static Photo of(byte[] jpeg) {
        return new Photo(Digest.sha256(jpeg), jpeg);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Photo photo && photo.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
