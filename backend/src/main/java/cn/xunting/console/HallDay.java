package cn.xunting.console;

import cn.xunting.ledger.FindingResource;
import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.patrol.PatrolResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 大厅的一天 — where inspectors have been on a day, and what was found, as far as the reader may know. */
@ApplicationScoped
class HallDay {
    private final PatrolResource patrols;
    private final FindingResource findings;
    private final RosterNames names;

    HallDay(PatrolResource patrols, FindingResource findings, RosterNames names) {
        this.patrols = patrols;
        this.findings = findings;
        this.names = names;
    }

    /**
     * @param windows how many there are
     * @param left those nobody has been to, in patrol order
     * @param found how many findings occurred that day
     * @param states of those findings, each that occurs
     */
    record Seen(int windows, List<UnitEntry> left, int found, Map<FindingState, Integer> states) {
        public int getVisited() {
            return windows - left.size();
        }
    }

    Seen seen(LocalDate day) {
        String month = YearMonth.from(day).toString();
        Set<String> visited = Gathered.from(cursor -> patrols.list(month, cursor, Gathered.AT_A_TIME)).rows().stream()
                .flatMap(patrol -> patrol.visits().stream())
                .filter(visit -> HallTime.CHINA.dayOf(visit.at()).equals(day))
                .map(visit -> visit.unit())
                .collect(Collectors.toUnmodifiableSet());
        List<UnitEntry> windows = names.windows();
        Map<FindingState, Integer> states = new EnumMap<>(FindingState.class);
        List<Finding> found = Gathered.from(
                        cursor -> findings.list(month, null, null, null, null, false, cursor, Gathered.AT_A_TIME))
                .rows()
                .stream()
                .filter(finding -> HallTime.CHINA.dayOf(finding.occurredAt()).equals(day))
                .toList();
        found.forEach(finding -> states.merge(finding.state(), 1, Integer::sum));
        return new Seen(
                windows.size(),
                windows.stream().filter(unit -> !visited.contains(unit.code())).toList(),
                found.size(),
                states);
    }
}
