package cn.xunting.model.wire.office;

/**
 * 略过的工号 — a staff number the hall does not know.
 *
 * @param staffNo empty where the machine's file had none
 * @param lines how often it stood in the file
 */
public record SkippedStaff(String staffNo, int lines) {}
