package cn.xunting.model.wire.office;

import cn.xunting.model.FindingState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 卷宗中的问题 — a finding as it was scored.
 *
 * @param day when it happened; in an earlier month for a supplement (补记)
 */
public record DossierFact(
        UUID id,
        String item,
        @Nullable String staffNo,
        LocalDate day,
        int quantity,
        @Nullable String matter,
        FindingState state) {}
