package cn.xunting.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 导入种类 — what a file can hold. */
enum ImportKind {
    UNITS,
    STAFF,
    POSTINGS,
    FINDINGS,
    CALENDAR,
    LEAVES,
    CORRECTIONS,
    /** 工位与设备: which unit a counter or a rating device belongs to. */
    COUNTERS,
    /** 好差评. */
    RATINGS,
    /** 投诉清单. */
    COMPLAINTS;

    static Optional<ImportKind> ofPath(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
