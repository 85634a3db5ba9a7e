package cn.xunting.scoring;

import cn.xunting.model.SectionCode;

/** 文明创建, 四(四) — charged to the unit in full for each person, and to the person besides. */
final class CivilityRule extends InFullRule {
    CivilityRule() {
        super(SectionCode.S4);
    }
}
