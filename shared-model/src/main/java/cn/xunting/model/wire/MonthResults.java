package cn.xunting.model.wire;

import cn.xunting.model.MonthState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 月度结果 — the ranking of a month.
 *
 * @param edition the first day of the edition it was scored under
 * @param policies the reading of every policy, by name
 */
public record MonthResults(
        YearMonth month, MonthState state, LocalDate edition, Map<String, String> policies, List<PoolResult> pools) {
    public MonthResults {
        policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies)); // their order is the edition's
        pools = List.copyOf(pools);
    }
}
