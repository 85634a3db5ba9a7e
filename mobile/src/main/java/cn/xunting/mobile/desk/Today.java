package cn.xunting.mobile.desk;

import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.UnitEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** 今日 — what has been found today, from the server's copy and the phone's outbox together, each finding once. */
public final class Today {
    private final HallCopy hall;
    private final Outbox outbox;
    private final Clock clock;

    public Today(HallCopy hall, Outbox outbox, Clock clock) {
        this.hall = hall;
        this.outbox = outbox;
        this.clock = clock;
    }

    public LocalDate day() {
        return HallTime.CHINA.dayOf(clock.instant());
    }

    /** Windows, then departments, each in patrol order. */
    public List<UnitEntry> units() {
        return hall.roster().units().stream()
                .sorted(Comparator.comparing((UnitEntry unit) -> unit.kind() == UnitKind.DEPARTMENT)
                        .thenComparingInt(UnitEntry::patrolOrder)
                        .thenComparing(UnitEntry::code))
                .toList();
    }

    /** Everything of today that stands, newest first. */
    public List<Recorded> recorded() {
        LocalDate today = day();
        return standing().stream()
                .filter(r -> HallTime.CHINA.dayOf(r.at()).equals(today))
                .sorted(Comparator.comparing(Recorded::at)
                        .thenComparing(Recorded::id)
                        .reversed())
                .toList();
    }

    /** Whether a finding of any day is known here and has been neither withdrawn nor revoked. */
    public boolean stands(UUID finding) {
        return standing().stream().anyMatch(r -> r.id().equals(finding));
    }

    private Collection<Recorded> standing() {
        Map<UUID, Recorded> byId = new LinkedHashMap<>();
        for (Finding f : hall.findings()) {
            if (stands(f.state())) {
                byId.put(
                        f.id(),
                        new Recorded(
                                f.id(),
                                f.item(),
                                f.unit(),
                                f.staffNo(),
                                f.occurredAt(),
                                f.quantity(),
                                f.patrol(),
                                ItemState.SENT));
            }
        }
        for (OutboxItem item : outbox.items()) {
            FindingReport f = item.finding();
            byId.putIfAbsent(
                    item.id(),
                    new Recorded(
                            item.id(),
                            f.item(),
                            f.unit(),
                            f.staffNo(),
                            f.occurredAt(),
                            f.quantity(),
                            f.patrol(),
                            item.state()));
        }
        byId.keySet().removeAll(withdrawn());
        return byId.values();
    }

    /** Everything of today at one unit, newest first. */
    public List<Recorded> recordedAt(String unit) {
        return recorded().stream().filter(r -> r.unit().equals(unit)).toList();
    }

    /** The findings somebody has answered, on this phone or elsewhere. */
    public Set<UUID> answered() {
        Set<UUID> answered = new HashSet<>();
        hall.findings().stream().filter(f -> !f.decisions().isEmpty()).forEach(f -> answered.add(f.id()));
        outbox.decisions().stream()
                .filter(said -> said.decision().kind() != DecisionKind.WITHDRAWN)
                .forEach(said -> answered.add(said.decision().finding()));
        return answered;
    }

    /** What was withdrawn on this phone, unless the server did not let it be. */
    private Set<UUID> withdrawn() {
        Set<UUID> withdrawn = new HashSet<>();
        outbox.decisions().stream()
                .filter(said ->
                        said.decision().kind() == DecisionKind.WITHDRAWN && said.state() != ItemState.NEEDS_ATTENTION)
                .forEach(said -> withdrawn.add(said.decision().finding()));
        return withdrawn;
    }

    private static boolean stands(FindingState state) {
        return switch (state) {
            case RECORDED, ACKNOWLEDGED, DISPUTED, CONFIRMED -> true;
            case REVOKED, WITHDRAWN -> false;
        };
    }
}
