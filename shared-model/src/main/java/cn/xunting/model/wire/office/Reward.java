package cn.xunting.model.wire.office;

import cn.xunting.model.Points;
import org.jspecify.annotations.Nullable;

/**
 * 个人奖励 — whether somebody is rewarded for the time in a unit.
 *
 * @param score the personal score of the month
 * @param workingDays the working days served in the unit, of {@code monthWorkingDays}: the share where somebody moved
 * @param reason why, in words
 * @param amount yuan with two places; absent where nothing is due or the hall has adopted no formula
 * @param arithmetic how it comes to that, in words; absent with the amount
 */
public record Reward(
        String staffNo,
        String name,
        String unit,
        Points score,
        int workingDays,
        int monthWorkingDays,
        boolean entitled,
        boolean suspended,
        String reason,
        @Nullable String amount,
        @Nullable String arithmetic) {}
