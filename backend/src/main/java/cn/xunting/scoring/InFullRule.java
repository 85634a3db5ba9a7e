package cn.xunting.scoring;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import java.util.ArrayList;
import java.util.List;

/** 全额计分 — every fact moves the unit by its item's points × its quantity. Subclasses name the items. */
abstract class InFullRule implements Rule {
    private final SectionCode section;

    InFullRule(SectionCode section) {
        this.section = section;
    }

    @Override
    public boolean claims(ItemEntry item) {
        return item.section() == section;
    }

    @Override
    public final List<Line> lines(CountedMonth month) {
        var lines = new ArrayList<Line>();
        for (var found : month.under(section, this::claims)) {
            lines.add(found.inFull(null));
        }
        return lines;
    }
}
