package cn.xunting.mobile.desk;

import cn.xunting.model.wire.Visit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 巡查中的一步 — what became of one step of a patrol.
 *
 * @param kept whether it is on disk
 * @param words what to say of it
 * @param visit the visit it made, which can still be taken back for some seconds; absent if it made none
 */
public record Noted(
        boolean kept,
        String words,
        @Nullable UUID patrol,
        @Nullable Visit visit) {
    static Noted done(String words) {
        return new Noted(true, words, null, null);
    }

    static Noted failed(String words) {
        return new Noted(false, words, null, null);
    }
}
