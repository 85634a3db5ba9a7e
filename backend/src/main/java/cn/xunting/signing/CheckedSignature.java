package cn.xunting.signing;

import cn.xunting.access.Caller;
import cn.xunting.model.SignatureMark;
import org.jspecify.annotations.Nullable;

/** 验签结果 — whether a signature fits what was said, and by whom it is. */
public sealed interface CheckedSignature {
    /**
     * It fits.
     *
     * @param author who signed, as they stood on the day they did
     * @param mark what has to be known of it, if anything
     */
    record Fits(Caller author, @Nullable SignatureMark mark) implements CheckedSignature {}

    /**
     * It does not, or is not listened to any more.
     *
     * @param detail what to do, in Chinese
     */
    record Refused(String detail) implements CheckedSignature {}

    /**
     * Nobody on this server can say.
     *
     * @param detail what to do, in Chinese
     */
    record Uncheckable(String detail) implements CheckedSignature {}
}
