package cn.xunting.ledger;

import cn.xunting.model.DecisionKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 台账事件 — a finding that was recorded, or a decision on one.
 *
 * @param at when the server received it
 * @param author whose word it is
 * @param recorder who recorded the finding
 * @param decision the decision, or null where the finding itself is the event
 * @param kind the decision's kind, or null
 * @param disputer whose dispute the decision answers, or null if it answers none
 */
public record LedgerEvent(
        long position,
        Instant at,
        String author,
        UUID finding,
        String unit,
        @Nullable String staffNo,
        String item,
        Instant occurredAt,
        String recorder,
        @Nullable UUID decision,
        @Nullable DecisionKind kind,
        @Nullable String disputer) {
    static LedgerEvent recorded(FindingRow finding) {
        return of(finding, finding.position, finding.receivedAt, finding.recorder, null, null, null);
    }

    static LedgerEvent decided(FindingRow finding, DecisionRow said, @Nullable String disputer) {
        return of(finding, said.position, said.receivedAt, said.author, said.id, said.kind, disputer);
    }

    private static LedgerEvent of(
            FindingRow finding,
            long position,
            Instant at,
            String author,
            @Nullable UUID decision,
            @Nullable DecisionKind kind,
            @Nullable String disputer) {
        return new LedgerEvent(
                position,
                at,
                author,
                finding.id,
                finding.unit,
                finding.staffNo,
                finding.item,
                finding.occurredAt,
                finding.recorder,
                decision,
                kind,
                disputer);
    }

    /** The id of what happened: the decision's, or else the finding's. */
    public UUID id() {
        return decision == null ? finding : decision;
    }
}
