package cn.xunting.sample;

import cn.xunting.attendance.Leave;
import cn.xunting.attendance.Punch;
import cn.xunting.attendance.SignInCorrection;
import cn.xunting.model.wire.office.CalendarExceptionEntry;
import cn.xunting.model.wire.office.LeaveRequest;
import cn.xunting.model.wire.office.OutageReport;
import cn.xunting.model.wire.office.Season;
import java.util.List;

/**
 * 示例考勤 — the time of the sample's month, as far as it has come by now.
 *
 * @param requests leaves that wait for approval
 * @param outages declared ones that are over
 */
public record SampleTime(
        List<CalendarExceptionEntry> calendar,
        List<Season> seasons,
        List<Leave> leaves,
        List<LeaveRequest> requests,
        List<SignInCorrection> corrections,
        List<OutageReport> outages,
        List<Punch> punches) {
    public SampleTime {
        calendar = List.copyOf(calendar);
        seasons = List.copyOf(seasons);
        leaves = List.copyOf(leaves);
        requests = List.copyOf(requests);
        corrections = List.copyOf(corrections);
        outages = List.copyOf(outages);
        punches = List.copyOf(punches);
    }
}
