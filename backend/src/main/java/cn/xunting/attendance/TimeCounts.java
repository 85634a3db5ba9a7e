package cn.xunting.attendance;

/** 变动数 — what was new, what says something else now, and what said what was known. */
public record TimeCounts(int added, int changed, int unchanged) {}
