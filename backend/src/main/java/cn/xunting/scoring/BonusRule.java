package cn.xunting.scoring;

import cn.xunting.model.SectionCode;

/** 加分情形, 四(六) — earned in full; the section's mark caps the sum. */
final class BonusRule extends InFullRule {
    BonusRule() {
        super(SectionCode.S6);
    }
}
