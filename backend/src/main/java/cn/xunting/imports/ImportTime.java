package cn.xunting.imports;

import cn.xunting.access.Caller;
import cn.xunting.attendance.KeepCorrections;
import cn.xunting.attendance.KeepLeaves;
import cn.xunting.attendance.Leave;
import cn.xunting.attendance.SetCalendar;
import cn.xunting.attendance.SignInCorrection;
import cn.xunting.attendance.TimeCounts;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.office.CalendarExceptionEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** 导入考勤资料 — calendar, leaves and corrections from parsed lines, all or none. */
@ApplicationScoped
public class ImportTime {
    private final ReadRoster rosters;
    private final SetCalendar calendar;
    private final KeepLeaves leaves;
    private final KeepCorrections corrections;

    ImportTime(ReadRoster rosters, SetCalendar calendar, KeepLeaves leaves, KeepCorrections corrections) {
        this.rosters = rosters;
        this.calendar = calendar;
        this.leaves = leaves;
        this.corrections = corrections;
    }

    public ImportResult calendar(Caller caller, Parse<CalendarExceptionEntry> parse, boolean dryRun) {
        return result(parse, parse.errors(), () -> calendar.keep(caller, parse.values(), dryRun));
    }

    public ImportResult leaves(Caller caller, Parse<Leave> parse, boolean dryRun) {
        return result(
                parse, errors(caller, parse, Leave::staffNo), () -> leaves.takeOver(caller, parse.values(), dryRun));
    }

    public ImportResult corrections(Caller caller, Parse<SignInCorrection> parse, boolean dryRun) {
        List<InputError> errors = errors(caller, parse, SignInCorrection::staffNo);
        for (Parsed<SignInCorrection> line : parse.lines()) {
            corrections
                    .yetToCome(caller.hall(), line.value().day())
                    .ifPresent(words -> errors.add(InputError.atLine(line.line(), "date", words + "。")));
        }
        return result(parse, errors, () -> corrections.takeOver(caller, parse.values(), dryRun));
    }

    private <T> List<InputError> errors(Caller caller, Parse<T> parse, Function<T, String> staffNoOf) {
        List<InputError> errors = new ArrayList<>(parse.errors());
        RosterBook book = rosters.read(caller.hall());
        for (Parsed<T> line : parse.lines()) {
            String staffNo = staffNoOf.apply(line.value());
            if (book.staffMember(staffNo).isEmpty()) {
                errors.add(InputError.atLine(line.line(), "staffNo", "没有工号 " + staffNo + "，请先导入人员。"));
            }
        }
        return errors;
    }

    private static ImportResult result(Parse<?> parse, List<InputError> errors, Supplier<TimeCounts> take) {
        if (!errors.isEmpty()) {
            return ImportRoster.refused(parse, errors);
        }
        TimeCounts counts = take.get();
        return ImportResult.of(parse.size(), counts.added(), counts.changed(), counts.unchanged(), List.of());
    }
}
