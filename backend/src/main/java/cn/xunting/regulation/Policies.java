package cn.xunting.regulation;

import cn.xunting.model.wire.PolicyEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** 文件中的口径 — the policies of an edition file: each one there is, with a value it has. */
final class Policies {
    private Policies() {}

    static List<PolicyEntry> read(YamlMap root) {
        var entries = new ArrayList<PolicyEntry>();
        var missing = EnumSet.allOf(Policy.class);
        for (var map : root.maps("policies", "name", "value", "values", "clause", "reason", "decidesMoney")) {
            var name = map.text("name");
            var policy = Policy.named(name).orElseThrow(() -> map.refusal("name", "没有名为 " + name + " 的口径。"));
            if (!missing.remove(policy)) {
                throw map.refusal("name", "口径 " + name + " 写了两次。");
            }
            entries.add(policy(map, policy));
        }
        if (!missing.isEmpty()) {
            throw root.refusal(
                    "policies",
                    "缺少口径 "
                            + String.join(
                                    "、", missing.stream().map(Policy::title).toList()) + "。");
        }
        return entries;
    }

    private static PolicyEntry policy(YamlMap map, Policy policy) {
        var values = map.texts("values");
        for (var value : values) {
            if (!policy.choices().contains(value)) {
                throw map.refusal("values", "口径 " + policy.title() + " 没有取值 " + value + "。");
            }
        }
        var value = map.text("value");
        var listed = values.contains(value) || values.contains(Policy.ANY_AMOUNT);
        if (!listed || !policy.accepts(value)) {
            throw map.refusal("value", "口径 " + policy.title() + " 的取值 " + value + " 不在可选值之中。");
        }
        return new PolicyEntry(
                policy.title(), value, values, map.text("clause"), map.text("reason"), map.flag("decidesMoney"));
    }
}
