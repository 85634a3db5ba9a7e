package cn.xunting.attendance;

import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 签到认定 — what became of one due sign-in, and why.
 *
 * @param scheduled when it was due
 * @param punch the punch that was taken for it, or absent where none fits
 * @param reference the leave, correction or outage it rests on, or absent
 */
public record DerivedPoint(
        LocalDate day,
        SignInPoint point,
        LocalTime scheduled,
        SignInOutcome outcome,
        SignInCause cause,
        @Nullable LocalDateTime punch,
        @Nullable UUID reference) {}
