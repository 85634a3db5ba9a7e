package cn.xunting.attendance;

/**
 * 打卡入册数 — what became of punches that were handed in.
 *
 * @param added punches that were new
 * @param unchanged punches that were known, or there twice
 */
public record PunchCounts(int added, int unchanged) {}
