package cn.xunting.ledger;

import cn.xunting.model.FindingState;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 查询条件 — what {@code GET /findings} is asked for; an absent part does not restrict.
 *
 * @param possibleDuplicates whether only findings that another inspector may have recorded too
 */
public record FindingFilter(
        @Nullable YearMonth month,
        @Nullable String unit,
        @Nullable String staffNo,
        @Nullable String item,
        @Nullable FindingState state,
        boolean possibleDuplicates) {}
