package cn.xunting.mobile.finding;

import cn.xunting.mobile.picture.Mark;
import cn.xunting.model.Digest;
import java.util.List;

/**
 * 照片 — a picture of a draft, watermarked and small enough to send, and what has been drawn on it. Both become one when the finding
 * is saved, see {@link Sketching}; until then every mark can be taken back.
 *
 * @param sha256 the picture's name
 * @param jpeg its bytes, never changed after
 * @param marks in the order they were drawn
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its name alone, see equals
public record Photo(String sha256, byte[] jpeg, List<Mark> marks) {
    public Photo {
        marks = List.copyOf(marks);
    }

    static Photo of(byte[] jpeg) {
        return new Photo(Digest.sha256(jpeg), jpeg, List.of());
    }

    /** The same picture with other marks on it. */
    Photo with(List<Mark> drawn) {
        return new Photo(sha256, jpeg, drawn);
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
