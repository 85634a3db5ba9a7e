package cn.xunting.mobile.scan;

import cn.xunting.model.wire.UnitEntry;
import java.util.List;

/** 扫码结果 — what came of a picture. */
public sealed interface Outcome {
    /** One unit's label: it is opened. */
    record Opened(String unit) implements Outcome {}

    /** Labels of several units in one picture: the inspector chooses. */
    record Several(List<UnitEntry> units) implements Outcome {
        public Several {
            units = List.copyOf(units);
        }
    }

    /**
     * Nothing to open.
     *
     * @param title what is the matter
     * @param way what to do next
     */
    record Nothing(String title, String way) implements Outcome {}
}
