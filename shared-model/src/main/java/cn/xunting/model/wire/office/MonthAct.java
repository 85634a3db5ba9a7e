package cn.xunting.model.wire.office;

import cn.xunting.model.MonthActKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 月份办理记录.
 *
 * @param seal of a close
 */
public record MonthAct(
        MonthActKind kind,
        int revision,
        String author,
        Instant at,
        String reason,
        @Nullable String seal) {}
