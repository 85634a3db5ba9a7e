package cn.xunting.mobile.desk;

import cn.xunting.model.wire.PatrolReport;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 巡查进度 — where a patrol has been and where it has not.
 *
 * @param windows the hall's windows in walking order
 */
public record Progress(UUID patrol, PatrolReport report, List<UnitEntry> windows) {
    public Progress {
        windows = List.copyOf(windows);
    }

    /** Whether it is still walked. */
    public boolean lasts() {
        return report.endedAt() == null;
    }

    /** The latest visit of a unit. */
    public Optional<Visit> visitOf(String unit) {
        return report.visits().stream()
                .filter(visit -> visit.unit().equals(unit))
                .reduce((earlier, later) -> later);
    }

    /** How many windows have been visited. */
    public int visited() {
        return windows.size() - left().size();
    }

    /** The windows not visited yet, in walking order. */
    public List<UnitEntry> left() {
        return windows.stream()
                .filter(window -> visitOf(window.code()).isEmpty())
                .toList();
    }

    /** The next window to visit after a unit, in walking order and round again; after none, the first. */
    public Optional<UnitEntry> nextAfter(String unit) {
        int here = -1;
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).code().equals(unit)) {
                here = i;
            }
        }
        for (int i = 1; i <= windows.size(); i++) {
            UnitEntry window = windows.get((here + i + windows.size()) % windows.size());
            if (visitOf(window.code()).isEmpty() && !window.code().equals(unit)) {
                return Optional.of(window);
            }
        }
        return Optional.empty();
    }

    /** The next window to visit, seen from where the inspector was last. */
    public Optional<UnitEntry> next() {
        List<Visit> visits = report.visits();
        return nextAfter(visits.isEmpty() ? "" : visits.get(visits.size() - 1).unit());
    }
}
