package cn.xunting.scoring;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;

/** 业务管理, 四(三) — charged in full, but for the weekend ladder. */
final class BusinessRule extends InFullRule {
    BusinessRule() {
        super(SectionCode.S3);
    }

    @Override
    public boolean claims(ItemEntry item) {
        return super.claims(item) && !WeekendLadderRule.isStep(item.code());
    }
}
