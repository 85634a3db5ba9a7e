package cn.xunting.model.wire.office;

import cn.xunting.model.MonthState;
import java.time.YearMonth;
import java.util.List;

/**
 * 关账检查单.
 *
 * @param revision the last one closed, 0 while there is none
 * @param ready whether nothing stands in the way, not even what might be waived
 */
public record MonthChecklist(YearMonth month, MonthState state, int revision, boolean ready, List<MonthCheck> checks) {
    public MonthChecklist {
        checks = List.copyOf(checks);
    }
}
