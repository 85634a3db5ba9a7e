package cn.xunting.attendance;

import cn.xunting.model.SignInPoint;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 补签 — an approved correction: its point counts as in time.
 *
 * @param approver who approved it, in words
 */
public record SignInCorrection(
        UUID id, String staffNo, LocalDate day, SignInPoint point, String reason, String approver) {
    public static final int LONGEST_REASON = 500;
    public static final int LONGEST_APPROVER = 100;
}
