package cn.xunting.model.wire;

import java.util.List;

/**
 * 口径 — a reading chosen where the text is open.
 *
 * @param value the reading in force
 * @param values every reading there is
 * @param decidesMoney whether choosing otherwise can move a reward
 */
public record PolicyEntry(
        String name, String value, List<String> values, String clause, String reason, boolean decidesMoney) {
    public PolicyEntry {
        values = List.copyOf(values);
    }
}
