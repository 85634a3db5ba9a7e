package cn.xunting.scoring;

import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import java.time.LocalDate;

/** 应签到点 — a sign-in that was due, and what became of it (四(一)1). */
public record DuePoint(String staffNo, LocalDate day, SignInPoint point, SignInOutcome outcome) {}
