package cn.xunting.scoring;

import cn.xunting.model.Charge;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;

/** 窗口无人值守, 四(一)3 — the items of S1 that name the window itself are charged in full, in every mode. */
final class UnattendedWindowRule extends InFullRule {
    UnattendedWindowRule() {
        super(SectionCode.S1);
    }

    @Override
    public boolean claims(ItemEntry item) {
        return super.claims(item) && item.charge() == Charge.W;
    }
}
