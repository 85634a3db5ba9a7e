package cn.xunting.model.wire;

import java.util.List;

/** 上传一批 — the body of {@code POST /sync}: at most {@link #LIMIT} items in all, each judged on its own. */
public record SyncBatch(List<SyncFinding> findings, List<SyncDecision> decisions, List<SyncPatrol> patrols) {
    /** The most items one batch may hold. */
    public static final int LIMIT = 200;

    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public SyncBatch {
        findings = findings == null ? List.of() : List.copyOf(findings);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        patrols = patrols == null ? List.of() : List.copyOf(patrols);
    }

    public int size() {
        return findings.size() + decisions.size() + patrols.size();
    }
}
