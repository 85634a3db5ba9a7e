package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.HallTime;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.wire.office.CorrectionEntry;
import cn.xunting.model.wire.office.CorrectionReport;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.BodyText;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 登记补签 — one for a person's sign-in point; said again it replaces what was said, which stays readable. */
@ApplicationScoped
public class KeepCorrections {

    private final TimeRows rows;
    private final AppendVersions versions;
    private final ReadTime time;
    private final ReadRoster roster;
    private final Clock clock;

    KeepCorrections(TimeRows rows, AppendVersions versions, ReadTime time, ReadRoster roster, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.time = time;
        this.roster = roster;
        this.clock = clock;
    }

    /** The id of the correction of a sign-in. */
    public static UUID idOf(Hall hall, String staffNo, LocalDate day, SignInPoint point) {
        String name = "correction " + hall.id() + " " + staffNo + " " + day + " " + point;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Records one, or replaces what was said of its sign-in. */
    public CorrectionEntry record(Caller caller, CorrectionReport report) {
        BodyText.demand("/reason", report.reason(), SignInCorrection.LONGEST_REASON);
        BodyText.demand("/approver", report.approver(), SignInCorrection.LONGEST_APPROVER);
        if (!HallTime.isPlausible(report.date())) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/date", "日期不对，请核对年份");
        }
        yetToCome(caller.hall(), report.date()).ifPresent(words -> {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/date", words);
        });
        TimeRights rights = rights(caller);
        rights.demandKnown(report.staffNo());
        rights.demandCorrects(report.staffNo(), report.date());
        SignInCorrection correction = new SignInCorrection(
                idOf(caller.hall(), report.staffNo(), report.date(), report.point()),
                report.staffNo(),
                report.date(),
                report.point(),
                report.reason(),
                report.approver());
        takeOver(caller, List.of(correction), false);
        return entry(correction);
    }

    /** Why a day cannot be corrected yet; empty once it has begun. */
    public Optional<String> yetToCome(Hall hall, LocalDate day) {
        return day.isAfter(hall.time().dayOf(clock.instant()))
                ? Optional.of(day + " 还没有到，不能补签，请核对日期")
                : Optional.empty();
    }

    /** Takes over corrections that were approved elsewhere. */
    public TimeCounts takeOver(Caller caller, List<SignInCorrection> corrections, boolean dryRun) {
        List<UUID> ids = corrections.stream().map(SignInCorrection::id).toList();
        return versions.append(
                        caller,
                        dryRun,
                        () -> Versions.of(
                                corrections.stream().map(CorrectionRow::of).toList(),
                                rows.corrections(caller.hall(), ids)))
                .counts();
    }

    /**
     * A page of what the caller may read, by day.
     *
     * @param unit where the person served on that day, or absent
     */
    @Transactional
    public Page<CorrectionEntry> page(
            Caller caller,
            @Nullable YearMonth month,
            @Nullable String staffNo,
            @Nullable String unit,
            @Nullable String cursor,
            @Nullable String limit) {
        TimeRights rights = rights(caller);
        List<CorrectionEntry> found = time
                .corrections(
                        caller.hall(),
                        month == null ? HallTime.FIRST_DAY : month.atDay(1),
                        month == null ? HallTime.LAST_DAY : month.atEndOfMonth())
                .stream()
                .filter(correction -> staffNo == null || staffNo.equals(correction.staffNo()))
                .filter(correction ->
                        unit == null || rights.posted(correction.staffNo(), unit, correction.day(), correction.day()))
                .filter(correction -> rights.reads(correction.staffNo(), correction.day(), correction.day()))
                .map(KeepCorrections::entry)
                .toList();
        return Cursor.page(found, correction -> correction.id().toString(), cursor, limit);
    }

    private TimeRights rights(Caller caller) {
        return new TimeRights(caller, roster.read(caller.hall()));
    }

    private static CorrectionEntry entry(SignInCorrection correction) {
        return new CorrectionEntry(
                correction.id(),
                correction.staffNo(),
                correction.day(),
                correction.point(),
                correction.reason(),
                correction.approver());
    }
}
