package cn.xunting.model.wire.office;

import cn.xunting.model.DayKind;
import java.time.LocalDate;

/** 日历例外 — a day that is not what its day of the week says. */
public record CalendarExceptionEntry(LocalDate date, DayKind kind) {}
