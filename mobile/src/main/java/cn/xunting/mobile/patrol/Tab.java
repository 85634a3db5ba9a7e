package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import java.util.Optional;

/** 条款分组 — how a window's items are grouped for tapping: the favourites, then the sections of the regulation. */
public enum Tab {
    FAVOURITES,
    ATTENDANCE,
    DISCIPLINE,
    BUSINESS,
    CIVILITY,
    PUBLICITY,
    BONUS,
    OTHER;

    public String words() {
        return switch (this) {
            case FAVOURITES -> say("常用");
            case ATTENDANCE -> say("出勤");
            case DISCIPLINE -> say("纪律");
            case BUSINESS -> say("业务");
            case CIVILITY -> say("文明");
            case PUBLICITY -> say("宣传");
            case BONUS -> say("加分");
            case OTHER -> say("其他");
        };
    }

    boolean holds(ItemEntry item) {
        return section().filter(code -> code == item.section()).isPresent();
    }

    private Optional<SectionCode> section() {
        return switch (this) {
            case FAVOURITES -> Optional.empty();
            case ATTENDANCE -> Optional.of(SectionCode.S1);
            case DISCIPLINE -> Optional.of(SectionCode.S2);
            case BUSINESS -> Optional.of(SectionCode.S3);
            case CIVILITY -> Optional.of(SectionCode.S4);
            case PUBLICITY -> Optional.of(SectionCode.S5);
            case BONUS -> Optional.of(SectionCode.S6);
            case OTHER -> Optional.of(SectionCode.S7);
        };
    }
}
