package cn.xunting.mobile.sample;

import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxPatrol;
import cn.xunting.mobile.outbox.PatrolBook;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.PatrolReport;
import cn.xunting.model.wire.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Patrols in memory, on the same disk as their outbox. */
final class HeldPatrols implements PatrolBook {
    private final HeldOutbox outbox;
    private final List<OutboxPatrol> patrols = new CopyOnWriteArrayList<>();

    HeldPatrols(HeldOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void begin(String inspector, UUID id, Instant startedAt) {
        outbox.failIfFull();
        patrols.add(
                new OutboxPatrol(id, inspector, new PatrolReport(startedAt, null, List.of()), ItemState.WAITING, null));
        outbox.changed();
    }

    @Override
    public void visit(UUID patrol, Visit visit) {
        outbox.failIfFull();
        change(patrol.toString(), report -> with(report, visit));
        outbox.changed();
    }

    @Override
    public boolean takeBack(UUID patrol, Visit visit) {
        outbox.failIfFull();
        if (outbox.tooLate) {
            return false;
        }
        change(patrol.toString(), report -> {
            List<Visit> fewer = new ArrayList<>(report.visits());
            fewer.remove(visit);
            return new PatrolReport(report.startedAt(), report.endedAt(), fewer);
        });
        outbox.changed();
        return true;
    }

    @Override
    public void end(UUID patrol, Instant at) {
        outbox.failIfFull();
        change(patrol.toString(), report -> new PatrolReport(report.startedAt(), at, report.visits()));
        outbox.changed();
    }

    @Override
    public List<OutboxPatrol> all() {
        return List.copyOf(patrols);
    }

    /** A finding was kept: its unit has been visited. */
    void visitedFor(FindingReport finding) {
        String patrol = finding.patrol();
        if (patrol != null) {
            change(patrol, report -> with(report, new Visit(finding.unit(), finding.occurredAt(), false)));
        }
    }

    private static PatrolReport with(PatrolReport report, Visit visit) {
        List<Visit> more = new ArrayList<>(report.visits());
        if (more.stream().noneMatch(before -> before.unit().equals(visit.unit()))) {
            more.add(visit);
        }
        return new PatrolReport(report.startedAt(), report.endedAt(), more);
    }

    private void change(String patrol, UnaryOperator<PatrolReport> transition) {
        patrols.replaceAll(kept -> kept.id().toString().equals(patrol)
                ? new OutboxPatrol(
                        kept.id(), kept.inspector(), transition.apply(kept.report()), kept.state(), kept.problem())
                : kept);
    }
}
