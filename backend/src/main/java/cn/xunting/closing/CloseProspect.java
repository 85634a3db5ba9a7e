package cn.xunting.closing;

import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.office.MonthChecklist;

/**
 * 关账前景 — what stands in the way of a month's close, beside what would be sealed.
 *
 * @param results as sealed, or as they would be if the month were closed now
 */
public record CloseProspect(MonthChecklist checklist, MonthResults results) {}
