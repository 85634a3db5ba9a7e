package cn.xunting.scoring;

import cn.xunting.model.wire.ItemEntry;
import java.util.List;

/** 计分规则 — how the facts under some items become lines of a score sheet. */
interface Rule {
    /** Whether the facts under an item are this rule's business. Every item is some rule's, most of one only. */
    boolean claims(ItemEntry item);

    /** Its lines, in the order of the edition; none where there is nothing to say. */
    List<Line> lines(CountedMonth month);
}
