package cn.xunting.scoring;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;

/** 其他扣分, 四(七) — taken from the total in full, but for staff changes and missing publicity, which have rules of their own. */
final class OtherDeductionRule extends InFullRule {
    OtherDeductionRule() {
        super(SectionCode.S7);
    }

    @Override
    public boolean claims(ItemEntry item) {
        return super.claims(item)
                && !StaffChangeRule.STAFF.equals(item.code())
                && !MissingPublicityRule.MISSING.equals(item.code());
    }
}
