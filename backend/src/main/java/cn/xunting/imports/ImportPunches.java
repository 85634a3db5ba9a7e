package cn.xunting.imports;

import cn.xunting.access.Caller;
import cn.xunting.attendance.KeepPunches;
import cn.xunting.attendance.Punch;
import cn.xunting.attendance.PunchCounts;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.office.ImportMapping;
import cn.xunting.model.wire.office.PunchImport;
import cn.xunting.model.wire.office.SkippedStaff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** 导入打卡 — first reads and checks a file, which is quick, and then keeps its punches, which may take a while. */
@ApplicationScoped
class ImportPunches {
    /** A machine's clock may be wrong, but not by more. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final ImportMappings mappings;
    private final ReadRoster rosters;
    private final KeepPunches keep;
    private final Clock clock;

    ImportPunches(ImportMappings mappings, ReadRoster rosters, KeepPunches keep, Clock clock) {
        this.mappings = mappings;
        this.rosters = rosters;
        this.keep = keep;
        this.clock = clock;
    }

    /** Reads and checks; nothing is taken yet. */
    PunchPlan plan(Caller caller, byte[] content, PunchOptions options) {
        String name = options.mapping();
        ImportMapping mapping = name == null ? null : mappings.named(caller.hall(), name);
        try {
            PunchFile file = PunchFile.read(content, mapping);
            return file.errors().isEmpty()
                    ? checked(caller, file, options.skipUnknown())
                    : PunchPlan.refused(file.lines(), file.errors());
        } catch (UnreadableTable e) {
            return PunchPlan.refused(0, List.of(InputError.atLine(1, null, e.detail())));
        }
    }

    /** Keeps the punches of a plan without errors, or as a dry run says what would be. */
    PunchImport keep(Caller caller, PunchPlan plan, boolean dryRun, IntConsumer progress) {
        PunchCounts counts =
                dryRun ? keep.wouldKeep(caller, plan.punches()) : keep.keep(caller, "导入文件", plan.punches(), progress);
        return new PunchImport(plan.lines(), counts.added(), 0, counts.unchanged(), List.of(), plan.skipped());
    }

    /** What each line of a plan without errors would do. */
    ImportPreview preview(Caller caller, PunchPlan plan) {
        Set<Punch> news = new HashSet<>(keep.wouldAdd(caller, plan.punches()));
        List<LineChange> lines = new ArrayList<>();
        for (Parsed<Punch> line : plan.kept()) {
            // a punch that stands in the file twice is new once
            lines.add(change(line, news.remove(line.value()) ? LineChange.Kind.NEW : LineChange.Kind.UNCHANGED));
        }
        plan.leftOut().forEach(line -> lines.add(change(line, LineChange.Kind.LEFT_OUT)));
        return new ImportPreview(List.of("staffNo", "time"), lines);
    }

    private static LineChange change(Parsed<Punch> line, LineChange.Kind kind) {
        Punch punch = line.value();
        return new LineChange(
                line.line(),
                kind,
                List.of(
                        new LineChange.Cell(null, punch.staffNo()),
                        new LineChange.Cell(null, TIME.format(punch.at()))));
    }

    private PunchPlan checked(Caller caller, PunchFile file, boolean skipUnknown) {
        RosterBook roster = rosters.read(caller.hall());
        LocalDateTime latest = caller.hall().time().wallClock(clock.instant().plus(AHEAD));
        List<Parsed<Punch>> punches = new ArrayList<>();
        List<Parsed<Punch>> leftOut = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        Map<String, Unknown> unknown = new TreeMap<>();
        for (Parsed<Punch> line : file.punches()) {
            Punch punch = line.value();
            if (punch.at().isAfter(latest) && errors.size() < TableFormat.MAX_ERRORS) {
                errors.add(InputError.atLine(line.line(), "time", "打卡时间 " + punch.at() + " 还没有到，请核对考勤机的时钟。"));
            } else if (roster.staffMember(punch.staffNo()).isPresent()) {
                punches.add(line);
            } else {
                leftOut.add(line);
                unknown.merge(punch.staffNo(), new Unknown(line.line(), 1), Unknown::and);
            }
        }
        if (!skipUnknown) {
            unknown.entrySet().stream()
                    .limit(TableFormat.MAX_ERRORS)
                    .forEach(each -> errors.add(each.getValue().error(each.getKey())));
        }
        return errors.isEmpty()
                ? new PunchPlan(file.lines(), punches, List.of(), skipped(unknown), leftOut)
                : PunchPlan.refused(file.lines(), errors);
    }

    private static List<SkippedStaff> skipped(Map<String, Unknown> unknown) {
        return unknown.entrySet().stream()
                .map(each -> new SkippedStaff(each.getKey(), each.getValue().times()))
                .toList();
    }

    /** Where a staff number that nobody has first stands, and how often it does. */
    private record Unknown(int line, int times) {
        Unknown and(Unknown later) {
            return new Unknown(line, times + later.times);
        }

        InputError error(String staffNo) {
            String what = staffNo.isEmpty() ? "有人没有工号" : "没有工号 " + staffNo;
            return InputError.atLine(line, "staffNo", what + "（共 " + times + " 条），请先导入人员；不需要这些人时，可选择略过未知工号。");
        }
    }
}
