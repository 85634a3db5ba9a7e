package cn.xunting.attendance;

import java.time.LocalDateTime;

/** 打卡 — what the machine says, by the hall's clock. */
public record Punch(String staffNo, LocalDateTime at) {}
