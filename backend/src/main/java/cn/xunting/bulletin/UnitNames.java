package cn.xunting.bulletin;

import java.util.List;

/** 单位名单 — a few names in full, of many the first and how many. */
final class UnitNames {
    private static final int NAMED = 6;

    private UnitNames() {}

    static String of(List<String> names) {
        return names.size() <= NAMED
                ? String.join("、", names)
                : String.join("、", names.subList(0, NAMED)) + "等" + names.size() + "个单位";
    }
}
