package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.model.HallTime;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.Season;
import cn.xunting.model.wire.office.Seasons;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** 设置作息时间 — the sign-in times of each season. */
@ApplicationScoped
public class SetSchedule {
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");

    private final TimeRows rows;
    private final AppendVersions versions;
    private final ReadTime time;

    SetSchedule(TimeRows rows, AppendVersions versions, ReadTime time) {
        this.rows = rows;
        this.versions = versions;
        this.time = time;
    }

    /** The seasons as they stand, in order. */
    @Transactional
    public Versioned<Seasons> seasons(Hall hall) {
        List<Season> seasons =
                time.schedules(hall).seasons().stream().map(SetSchedule::season).toList();
        return new Versioned<>(new Seasons(seasons), TimeRow.version(rows.seasons(hall)));
    }

    /**
     * Makes these the hall's only seasons.
     *
     * @throws Refusal if times are out of order, two seasons begin on one day, or the seasons have changed meanwhile
     */
    public Versioned<Seasons> replace(Caller caller, List<Season> seasons, IfMatch condition) {
        Map<LocalDate, Schedule> wanted = wanted(seasons);
        versions.append(caller, false, () -> {
            List<ScheduleSeasonRow> known = rows.seasons(caller.hall());
            condition.demand(TimeRow.version(known));
            List<ScheduleSeasonRow> said = new ArrayList<>();
            wanted.values().forEach(schedule -> said.add(ScheduleSeasonRow.of(schedule, false)));
            known.stream()
                    .filter(row -> !row.isGone() && !wanted.containsKey(row.starts))
                    .forEach(row -> said.add(ScheduleSeasonRow.of(row.schedule(), true)));
            return Versions.of(said, known);
        });
        return seasons(caller.hall());
    }

    private static Map<LocalDate, Schedule> wanted(List<Season> seasons) {
        Map<LocalDate, Schedule> wanted = new TreeMap<>();
        for (int i = 0; i < seasons.size(); i++) {
            Season season = seasons.get(i);
            String pointer = "/seasons/" + i;
            if (!HallTime.isPlausible(season.from())) {
                throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer + "/from", "开始日期不对，请核对年份");
            }
            if (wanted.put(season.from(), schedule(season, pointer)) != null) {
                throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer + "/from", season.from() + " 开始的作息出现了两次，请只保留一次");
            }
        }
        return wanted;
    }

    private static Schedule schedule(Season season, String pointer) {
        LocalTime amIn = time(season.amIn(), pointer + "/amIn");
        LocalTime amOut = time(season.amOut(), pointer + "/amOut");
        LocalTime pmIn = time(season.pmIn(), pointer + "/pmIn");
        LocalTime pmOut = time(season.pmOut(), pointer + "/pmOut");
        try {
            return new Schedule(season.from(), amIn, amOut, pmIn, pmOut, season.graceMinutes());
        } catch (IllegalArgumentException e) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "四个签到时间须由早到晚，宽限须在 0 到 60 分钟之间，请改正");
        }
    }

    private static LocalTime time(String text, String pointer) {
        try {
            if (TIME.matcher(text).matches()) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException e) {
            // Answered below, like what does not look like a time at all.
        }
        throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "时间请写成 08:30 的样子");
    }

    private static Season season(Schedule schedule) {
        return new Season(
                schedule.from(),
                schedule.amIn().toString(),
                schedule.amOut().toString(),
                schedule.pmIn().toString(),
                schedule.pmOut().toString(),
                schedule.graceMinutes());
    }
}
