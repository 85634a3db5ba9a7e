package cn.xunting.imports;

import cn.xunting.model.FindingState;
import cn.xunting.model.wire.FindingReport;
import java.util.UUID;

/**
 * 导入的问题 — a finding taken over from elsewhere.
 *
 * @param state {@link FindingState#RECORDED}, or {@link FindingState#CONFIRMED} when it has been verified there
 */
public record ImportedFinding(UUID id, FindingReport report, FindingState state) {
    public ImportedFinding {
        if (state != FindingState.RECORDED && state != FindingState.CONFIRMED) {
            throw new IllegalArgumentException("A finding is not imported as " + state);
        }
    }
}
