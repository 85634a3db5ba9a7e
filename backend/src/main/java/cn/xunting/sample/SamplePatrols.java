package cn.xunting.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunting.imports.ImportedFinding;
import cn.xunting.model.HallTime;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** 示例巡查 — one patrol on each day with findings: where they were made, and some windows on the way where nothing was. */
final class SamplePatrols {
    private static final Duration BETWEEN_WINDOWS = Duration.ofMinutes(2);

    /** So many in so many windows are passed by on a day, other ones every day. */
    private static final int PASSED_BY = 4;

    private SamplePatrols() {}

    static List<SyncPatrol> of(List<ImportedFinding> findings, List<UnitEntry> units, HallTime time, Instant now) {
        Map<LocalDate, List<Visit>> days = new TreeMap<>();
        for (ImportedFinding finding : findings) {
            Instant at = finding.report().occurredAt();
            days.computeIfAbsent(time.dayOf(at), key -> new ArrayList<>())
                    .add(new Visit(finding.report().unit(), at, false));
        }
        return days.entrySet().stream()
                .map(day -> patrol(day.getKey(), day.getValue(), units, now))
                .toList();
    }

    private static SyncPatrol patrol(LocalDate day, List<Visit> found, List<UnitEntry> units, Instant now) {
        List<Visit> visits = new ArrayList<>(found);
        visits.sort(Comparator.comparing(Visit::at));
        Instant begun = visits.get(0).at();
        List<String> seen = visits.stream().map(Visit::unit).toList();
        Instant at = visits.get(visits.size() - 1).at();
        for (UnitEntry unit : units) {
            boolean passedBy = (unit.patrolOrder() + day.getDayOfMonth()) % PASSED_BY == 0;
            Instant next = at.plus(BETWEEN_WINDOWS);
            if (unit.kind() == UnitKind.WINDOW && !passedBy && !seen.contains(unit.code()) && next.isBefore(now)) {
                at = next;
                visits.add(new Visit(unit.code(), at, true));
            }
        }
        return new SyncPatrol(UUID.nameUUIDFromBytes(("sample patrol " + day).getBytes(UTF_8)), begun, at, visits);
    }
}
