package cn.xunting.model.wire;

import cn.xunting.model.Effect;
import java.util.List;
import java.util.UUID;

/** 取消评选资格 — which item took the title, and the findings it rests on. */
public record VetoEntry(String item, String label, Effect effect, List<UUID> facts) {
    public VetoEntry {
        facts = List.copyOf(facts);
    }
}
