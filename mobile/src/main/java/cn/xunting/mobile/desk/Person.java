package cn.xunting.mobile.desk;

/**
 * 今日在岗 — somebody posted to a unit today.
 *
 * @param chief whether as 首席代表
 */
public record Person(String staffNo, String name, boolean chief) {}
