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
    CORRECTIONS;

    static Optional<ImportKind> ofPath(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
