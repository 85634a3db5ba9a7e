package cn.xunting.model.wire.office;

import org.jspecify.annotations.Nullable;

/**
 * 链的验证 — whether a chain of entries is as it was written.
 *
 * @param state the verdict
 * @param from the first number that is chained; what is older cannot be checked. Absent in an empty chain
 * @param to the last number
 * @param head the last link: noted down elsewhere, it shows later that nothing was cut off the end
 * @param firstBroken where the first thing that does not fit is, if there is one
 * @param detail in Chinese: what was found and what to do
 */
public record ChainCheck(
        ChainState state,
        @Nullable Long from,
        @Nullable Long to,
        String head,
        @Nullable Long firstBroken,
        String detail) {}
