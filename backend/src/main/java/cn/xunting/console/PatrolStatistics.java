package cn.xunting.console;

import cn.xunting.model.HallTime;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.Visit;
import cn.xunting.model.wire.office.PatrolEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 巡查统计 — what a month's patrols come to: for each window and for each inspector.
 *
 * @param days the working days there were, and other days on which somebody walked
 */
public record PatrolStatistics(List<LocalDate> days, List<OfUnit> units, List<OfInspector> inspectors) {
    /**
     * A window's visits.
     *
     * @param visits by day, of all days; 0 for a day without
     * @param last absent where nobody has been there
     */
    public record OfUnit(
            String code,
            String name,
            int withFindings,
            int withoutFindings,
            List<Integer> visits,
            @Nullable Instant last) {
        /** On how many days somebody was there. */
        public int daysVisited() {
            return (int) visits.stream().filter(count -> count > 0).count();
        }

        public int total() {
            return withFindings + withoutFindings;
        }
    }

    /** An inspector's patrols; the units they have been to at least once. */
    public record OfInspector(String account, int patrols, int withFindings, int withoutFindings, int units) {}

    /**
     * Adds up.
     *
     * @param windows what is to be visited, in patrol order; visits of anything else count for the inspector alone
     * @param workingDays those that have come, in order
     */
    static PatrolStatistics of(
            List<PatrolEntry> patrols, List<UnitEntry> windows, Collection<LocalDate> workingDays, HallTime time) {
        TreeSet<LocalDate> days = new TreeSet<>(workingDays);
        Map<String, List<Visit>> byUnit = new TreeMap<>();
        Map<String, List<PatrolEntry>> byInspector = new TreeMap<>();
        for (PatrolEntry patrol : patrols) {
            byInspector
                    .computeIfAbsent(patrol.inspector(), key -> new ArrayList<>())
                    .add(patrol);
            for (Visit visit : patrol.visits()) {
                days.add(time.dayOf(visit.at()));
                byUnit.computeIfAbsent(visit.unit(), key -> new ArrayList<>()).add(visit);
            }
        }
        List<LocalDate> all = List.copyOf(days);
        return new PatrolStatistics(
                all,
                windows.stream()
                        .map(unit -> ofUnit(unit, byUnit.getOrDefault(unit.code(), List.of()), all, time))
                        .toList(),
                byInspector.entrySet().stream()
                        .map(one -> ofInspector(one.getKey(), one.getValue()))
                        .toList());
    }

    private static OfUnit ofUnit(UnitEntry unit, List<Visit> visits, List<LocalDate> days, HallTime time) {
        int without = withoutFindings(visits);
        return new OfUnit(
                unit.code(),
                unit.name(),
                visits.size() - without,
                without,
                days.stream()
                        .map(day -> (int) visits.stream()
                                .filter(visit -> time.dayOf(visit.at()).equals(day))
                                .count())
                        .toList(),
                visits.stream().map(Visit::at).max(Comparator.naturalOrder()).orElse(null));
    }

    private static OfInspector ofInspector(String account, List<PatrolEntry> patrols) {
        List<Visit> visits =
                patrols.stream().flatMap(patrol -> patrol.visits().stream()).toList();
        int without = withoutFindings(visits);
        return new OfInspector(account, patrols.size(), visits.size() - without, without, (int)
                visits.stream().map(Visit::unit).distinct().count());
    }

    private static int withoutFindings(List<Visit> visits) {
        return (int) visits.stream().filter(Visit::nothingFound).count();
    }
}
