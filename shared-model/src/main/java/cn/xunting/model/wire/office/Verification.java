package cn.xunting.model.wire.office;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.Finding;
import org.jspecify.annotations.Nullable;

/**
 * 待查实 — a finding whose item counts only once verified, and that nobody has verified yet.
 *
 * @param label the item's short label
 * @param reporter who reports the item, and so knows of it
 * @param age working days since the server received it; 0 on the day itself
 * @param recusal why the caller must leave it to somebody else; absent when it is theirs to verify
 */
public record Verification(
        SectionCode section,
        String label,
        String reporter,
        int age,
        @Nullable String recusal,
        Finding finding) {}
