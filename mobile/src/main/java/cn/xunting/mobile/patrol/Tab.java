package cn.xunting.mobile.patrol;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import java.util.Optional;

/** 条款分组 — how a window's items are grouped for tapping: the favourites, then the sections of the regulation. */
public enum Tab {
    FAVOURITES("常用"),
    ATTENDANCE("出勤"),
    DISCIPLINE("纪律"),
    BUSINESS("业务"),
    CIVILITY("文明"),
    PUBLICITY("宣传"),
    BONUS("加分"),
    OTHER("其他");

    private final String words;

    Tab(String words) {
        this.words = words;
    }

    public String words() {
        return words;
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
