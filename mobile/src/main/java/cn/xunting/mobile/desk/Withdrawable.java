package cn.xunting.mobile.desk;

import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Officer;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** 可撤回 — the findings that whoever is signed in recorded and nobody has verified. The server has the last word. */
public final class Withdrawable {
    private final HallCopy hall;
    private final Outbox outbox;

    public Withdrawable(HallCopy hall, Outbox outbox) {
        this.hall = hall;
        this.outbox = outbox;
    }

    public Set<UUID> all() {
        String me = hall.officer().map(Officer::account).orElse("");
        Set<UUID> gone = new HashSet<>();
        outbox.decisions().stream()
                .filter(said ->
                        said.decision().kind() == DecisionKind.WITHDRAWN && said.state() != ItemState.NEEDS_ATTENTION)
                .forEach(said -> gone.add(said.decision().finding()));
        Set<UUID> all = new TreeSet<>();
        Set<UUID> settled = new HashSet<>();
        for (Finding finding : hall.findings()) {
            if (!isOpen(finding)) {
                settled.add(finding.id());
            } else if (finding.recorder().equals(me)) {
                all.add(finding.id());
            }
        }
        outbox.items().stream()
                .filter(item -> item.author().equals(me) && isUnderWay(item))
                .forEach(item -> all.add(item.id()));
        all.removeAll(settled);
        all.removeAll(gone);
        return all;
    }

    /** Past its undo time, and nothing the server turned down: that one counts nowhere. */
    private static boolean isUnderWay(OutboxItem item) {
        return item.state() == ItemState.WAITING || item.state() == ItemState.SENT;
    }

    private static boolean isOpen(Finding finding) {
        boolean verified = finding.decisions().stream()
                .anyMatch(said -> said.kind() == DecisionKind.VERIFIED || said.kind() == DecisionKind.UPHELD);
        return !verified && isOpen(finding.state());
    }

    private static boolean isOpen(FindingState state) {
        return switch (state) {
            case RECORDED, ACKNOWLEDGED, DISPUTED -> true;
            case CONFIRMED, REVOKED, WITHDRAWN -> false;
        };
    }
}
