package cn.xunting.mobile.desk;

import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.FindingReport;
import java.util.Optional;
import java.util.UUID;

/** 问题原文 — what was reported, whether the server has it or only this phone. */
public final class Reports {
    private final HallCopy hall;
    private final Outbox outbox;

    public Reports(HallCopy hall, Outbox outbox) {
        this.hall = hall;
        this.outbox = outbox;
    }

    /** The report of a finding; empty if it is not known here, or was taken back. */
    public Optional<FindingReport> find(UUID id) {
        return outbox.items().stream()
                .filter(item -> item.id().equals(id))
                .map(OutboxItem::finding)
                .findFirst()
                .or(() -> hall.findings().stream()
                        .filter(finding -> finding.id().equals(id))
                        .map(Reports::report)
                        .findFirst());
    }

    private static FindingReport report(Finding f) {
        return new FindingReport(
                f.item(),
                f.unit(),
                f.staffNo(),
                f.counter(),
                f.occurredAt(),
                f.quantity(),
                f.matter(),
                f.note(),
                f.photos(),
                f.patrol(),
                f.phoneTime(),
                f.device());
    }
}
