package cn.xunting.sample;

import cn.xunting.access.Caller;
import cn.xunting.attendance.DeclareOutage;
import cn.xunting.attendance.KeepCorrections;
import cn.xunting.attendance.KeepLeaves;
import cn.xunting.attendance.KeepPunches;
import cn.xunting.attendance.SetCalendar;
import cn.xunting.attendance.SetSchedule;
import cn.xunting.model.wire.office.OutageReport;
import cn.xunting.wire.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * 装入示例考勤 — keeps the sample's time the way real time is kept. What has passed since the last start is added; the hours, and
 * leaves that somebody has to decide, are said once and then left to whoever tries the sample.
 */
@ApplicationScoped
public class LoadSampleTime {
    private final SetCalendar calendar;
    private final SetSchedule schedule;
    private final KeepLeaves leaves;
    private final KeepCorrections corrections;
    private final DeclareOutage outages;
    private final KeepPunches punches;

    LoadSampleTime(
            SetCalendar calendar,
            SetSchedule schedule,
            KeepLeaves leaves,
            KeepCorrections corrections,
            DeclareOutage outages,
            KeepPunches punches) {
        this.calendar = calendar;
        this.schedule = schedule;
        this.leaves = leaves;
        this.corrections = corrections;
        this.outages = outages;
        this.punches = punches;
    }

    /**
     * Keeps it, in the name of the leader but for what the representative asks for.
     *
     * @param fresh whether the hall has just been made
     */
    public void load(Caller leader, Caller representative, SampleTime time, boolean fresh) {
        if (fresh) {
            schedule.replace(leader, time.seasons(), IfMatch.ANY);
            time.requests().forEach(request -> leaves.request(representative, UUID.randomUUID(), request));
        }
        calendar.keep(leader, time.calendar(), false);
        leaves.takeOver(leader, time.leaves(), false);
        corrections.takeOver(leader, time.corrections(), false);
        time.outages().stream()
                .filter(outage -> !isDeclared(leader, outage))
                .forEach(outage -> outages.declare(leader, outage));
        punches.keep(leader, "示例打卡", time.punches(), written -> {});
    }

    private boolean isDeclared(Caller caller, OutageReport report) {
        return outages.page(caller, null, null).items().stream()
                .anyMatch(outage -> outage.from().equals(report.from()));
    }
}
