package cn.xunting.model.wire.office;

import cn.xunting.model.SignInPoint;
import java.time.LocalDate;
import java.util.UUID;

/** 补签记录 — a correction as it stands. */
public record CorrectionEntry(
        UUID id, String staffNo, LocalDate date, SignInPoint point, String reason, String approver) {}
