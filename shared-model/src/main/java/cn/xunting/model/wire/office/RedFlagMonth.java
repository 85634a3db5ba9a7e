package cn.xunting.model.wire.office;

import cn.xunting.model.MonthState;
import java.time.YearMonth;

/** 年度中的一个月 — how it stands: an open month is as the ledger has it now and may change. */
public record RedFlagMonth(YearMonth month, MonthState state) {}
