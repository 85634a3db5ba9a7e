package cn.xunting.model.wire.office;

import cn.xunting.model.MonthState;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 封条 — how a month stands and what became of it.
 *
 * @param revision the last one closed, 0 while there is none
 * @param seal of the close that holds, absent in an open month
 * @param acts oldest first
 */
public record MonthSeal(
        YearMonth month,
        MonthState state,
        int revision,
        @Nullable String seal,
        List<MonthAct> acts) {
    public MonthSeal {
        acts = List.copyOf(acts);
    }
}
