package cn.xunting.month;

import cn.xunting.ledger.LedgerEvent;
import cn.xunting.model.Points;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * 月度变动 — what findings and decisions received since an instant have moved in a month that is open: the difference of two
 * scored months. Roster, attendance and readings are on both sides as they are known now.
 *
 * @param since received then or later
 * @param units those that anything was received about, or whose total or rank has changed, in the order of the ranking
 */
public record MonthMovement(YearMonth month, Instant since, List<Moved> units) {
    public MonthMovement {
        units = List.copyOf(units);
    }

    /**
     * A unit.
     *
     * @param events what was received about it, in the ledger's order
     */
    public record Moved(
            String unit,
            String name,
            Points totalBefore,
            Points totalNow,
            int rankBefore,
            int rankNow,
            List<LedgerEvent> events) {
        public Moved {
            events = List.copyOf(events);
        }

        public Points getDifference() {
            return totalNow.minus(totalBefore);
        }
    }
}
