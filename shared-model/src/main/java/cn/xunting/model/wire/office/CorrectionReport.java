package cn.xunting.model.wire.office;

import cn.xunting.model.SignInPoint;
import java.time.LocalDate;

/**
 * 补签 — a sign-in that was made, whatever the machine says.
 *
 * @param approver who approved it, in words
 */
public record CorrectionReport(String staffNo, LocalDate date, SignInPoint point, String reason, String approver) {}
