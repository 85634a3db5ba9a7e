package cn.xunting.model.wire.office;

import java.time.YearMonth;

/** 某月工作日数 — how many working days a month has. */
public record MonthWorkingDays(YearMonth month, int days) {}
