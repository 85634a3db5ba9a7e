package cn.xunting.console;

import cn.xunting.model.MonthActKind;
import cn.xunting.model.MonthState;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.office.MonthAct;
import cn.xunting.model.wire.office.MonthSeal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 关账页 — a month on its way to the seal, and after.
 *
 * @param points what stands in the way, the gravest first
 * @param results as sealed, or as they would be if the month were closed now
 * @param mayAct whether the reader has the role that closes; the operations ask again
 */
record Closing(YearMonth month, MonthSeal seal, List<ClosingPoint> points, MonthResults results, boolean mayAct) {
    Closing {
        points = List.copyOf(points);
    }

    public boolean isOpen() {
        return seal.state() == MonthState.OPEN;
    }

    public boolean isPublished() {
        return seal.state() == MonthState.PUBLISHED;
    }

    /** The points that no reason does away with. */
    public List<ClosingPoint> musts() {
        return points.stream().filter(ClosingPoint::isMust).toList();
    }

    public List<ClosingPoint> waivable() {
        return points.stream().filter(ClosingPoint::isWaivable).toList();
    }

    /** The proposal to reopen that waits for a second leader, or absent. */
    public @Nullable MonthAct proposal() {
        List<MonthAct> acts = seal.acts();
        MonthAct last = acts.isEmpty() ? null : acts.get(acts.size() - 1);
        return last != null && last.kind() == MonthActKind.REOPEN_PROPOSED ? last : null;
    }

    /** The close that holds, or absent in an open month. */
    public @Nullable MonthAct close() {
        return isOpen()
                ? null
                : seal.acts().stream()
                        .filter(act -> act.kind() == MonthActKind.CLOSED && act.revision() == seal.revision())
                        .findFirst()
                        .orElse(null);
    }

    /** The files of tables, by their names without an ending. */
    public List<String> sheetNames() {
        return List.of("results", "people", "ledger");
    }

    /** Each ranking's units with a title. */
    public List<Honoured> honours() {
        return results.pools().stream()
                .map(pool -> new Honoured(
                        pool,
                        pool.units().stream()
                                .filter(unit -> unit.title() != null)
                                .toList()))
                .toList();
    }

    record Honoured(PoolResult pool, List<RankedUnit> units) {}

    /** What a leader has filled in of the form of an act, shown again where it is refused. */
    record Filled(List<String> waived, Map<String, String> reasons) {
        static final Filled NOTHING = new Filled(List.of(), Map.of());

        public boolean waives(String kind) {
            return waived.contains(kind);
        }

        /** The reason given for an act. */
        public String reason(String act) {
            return reasons.getOrDefault(act, "");
        }
    }
}
