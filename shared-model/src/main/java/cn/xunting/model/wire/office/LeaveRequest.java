package cn.xunting.model.wire.office;

import cn.xunting.model.LeaveKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 请假申请 — what somebody asks for.
 *
 * @param id chosen by whoever asks, so that asking twice is asking once; or absent
 * @param from the first half-day, {@code 2023-10-09 AM}
 * @param to the last half-day, inclusive
 * @param document the paper that a leave on duty needs, or absent
 */
public record LeaveRequest(
        @Nullable UUID id,
        String staffNo,
        LeaveKind kind,
        String from,
        String to,
        @Nullable String document,
        @Nullable String reason) {}
