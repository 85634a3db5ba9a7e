package cn.xunting.honours;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 附件名 — a list of digests as the text of a column: none is null. */
final class AttachmentText {
    private AttachmentText() {}

    static @Nullable String of(@Nullable List<String> digests) {
        return digests == null || digests.isEmpty() ? null : String.join(",", digests);
    }

    static @Nullable List<String> list(@Nullable String text) {
        return text == null ? null : Arrays.asList(text.split(",", -1));
    }
}
