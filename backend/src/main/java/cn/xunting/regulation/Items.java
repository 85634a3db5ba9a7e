package cn.xunting.regulation;

import cn.xunting.model.Charge;
import cn.xunting.model.Effect;
import cn.xunting.model.Points;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.SectionEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;

/** 文件中的条款 — the items of an edition file, each fit for its section. */
final class Items {
    private static final String[] KEYS = {
        "code", "clause", "label", "charge", "per", "points", "verify", "effects", "reporter"
    };

    private Items() {}

    static List<ItemEntry> read(YamlMap root, Sections sections) {
        var items = new ArrayList<ItemEntry>();
        var codes = new HashSet<String>();
        for (var map : root.maps("items", KEYS)) {
            var item = item(map, section(map, sections));
            if (!codes.add(item.code())) {
                throw map.refusal("code", "条款 " + item.code() + " 写了两次。");
            }
            items.add(item);
        }
        if (items.isEmpty()) {
            throw root.refusal("items", "一条条款也没有。");
        }
        return items;
    }

    private static SectionEntry section(YamlMap map, Sections sections) {
        var code = map.text("code");
        var section = sections.holding(code)
                .orElseThrow(() -> map.refusal("code", "条款 " + code + " 不属于任何分项，代码应以 S1.–S7. 开头。"));
        if (sections.leavesOut(section, code)) {
            throw map.refusal("code", "条款 " + code + " 不属于分项 " + section.code() + " 的任何小项。");
        }
        return section;
    }

    private static ItemEntry item(YamlMap map, SectionEntry section) {
        var code = map.text("code");
        var clause = map.text("clause");
        if (!clause.startsWith(section.clause())) {
            throw map.refusal("clause", "条款 " + code + " 的出处 " + clause + " 不在 " + section.clause() + " 之下。");
        }
        var effects = effects(map);
        return new ItemEntry(
                code,
                section.code(),
                clause,
                map.text("label"),
                map.as("charge", " W、P、WP、A、R 之一", Charge::valueOf),
                map.text("per"),
                points(map, section, effects),
                map.flag("verify"),
                effects,
                map.text("reporter"));
    }

    private static List<Effect> effects(YamlMap map) {
        var effects = new ArrayList<Effect>();
        for (var text : map.texts("effects")) {
            var effect = EnumSet.allOf(Effect.class).stream()
                    .filter(candidate -> candidate.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> map.refusal("effects", "没有附带后果 " + text + "。"));
            if (effects.contains(effect)) {
                throw map.refusal("effects", "附带后果 " + text + " 写了两次。");
            }
            effects.add(effect);
        }
        return effects;
    }

    private static Points points(YamlMap map, SectionEntry section, List<Effect> effects) {
        var points = map.as("points", "分数，如 \"-2.50\"", Points::parse);
        if (!Movement.of(section.code()).allows(points)) {
            throw map.refusal("points", "分项 " + section.code() + " 的条款不能是 " + points + "：扣分为负，加分为正。");
        }
        if (points.isZero() && effects.isEmpty()) {
            throw map.refusal("points", "0 分的条款必须带有附带后果，否则记了也没有用。");
        }
        return points;
    }
}
