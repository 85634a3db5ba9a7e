package cn.xunting.model.wire.office;

import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 签到认定 — a due sign-in and what became of it.
 *
 * @param scheduled when it was due, {@code 08:30}
 * @param cause what that rests on: PUNCH, NO_PUNCH, LEAVE, CORRECTION, OUTAGE or NOT_YET
 * @param punch the punch taken for it, by the hall's clock, or absent
 * @param reference the leave, correction or outage, or absent
 */
public record SignInEntry(
        String unit,
        LocalDate date,
        SignInPoint point,
        String scheduled,
        SignInOutcome outcome,
        String cause,
        @Nullable String punch,
        @Nullable UUID reference) {}
