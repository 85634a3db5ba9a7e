package cn.xunting.bulletin;

import java.util.List;

/** 单位名单 — a few in full, of many how many. */
final class UnitNames {
    private static final int NAMED = 6;

    private UnitNames() {}

    static String of(List<String> names) {
        return names.size() <= NAMED ? String.join("、", names) : names.size() + "个单位";
    }
}
