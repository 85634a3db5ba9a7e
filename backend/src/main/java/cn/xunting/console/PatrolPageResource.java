package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.attendance.ReadTime;
import cn.xunting.ledger.FindingResource;
import cn.xunting.model.wire.office.PatrolEntry;
import cn.xunting.patrol.PatrolResource;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** 巡查统计页 — where inspectors have been in a month, and whose pictures were used before. */
@Path("/console/months/{month}/patrols")
@ConsolePages
@RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
class PatrolPageResource {
    private final PatrolResource patrols;
    private final FindingResource findings;
    private final FindingSheets sheets;
    private final RosterNames names;
    private final ReadTime time;
    private final CurrentCaller caller;
    private final Frame frame;
    private final Words words;

    PatrolPageResource(
            PatrolResource patrols,
            FindingResource findings,
            FindingSheets sheets,
            RosterNames names,
            ReadTime time,
            CurrentCaller caller,
            Frame frame,
            Words words) {
        this.patrols = patrols;
        this.findings = findings;
        this.sheets = sheets;
        this.names = names;
        this.time = time;
        this.caller = caller;
        this.frame = frame;
        this.words = words;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance patrols(
                YearMonth month,
                PatrolStatistics statistics,
                Listing<PatrolEntry> listing,
                List<FindingSheets.Named> samePictures);
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> patrols(@RestPath String month, @BeanParam ListRequest request) {
        YearMonth of = Parameters.month("month", month);
        Gathered<PatrolEntry> all = Gathered.from(cursor -> patrols.list(month, cursor, Gathered.AT_A_TIME));
        Listing<PatrolEntry> listing = Listing.of(columns(), all, request);
        return listing.answer(
                words,
                "patrols-" + of,
                Templates.patrols(of, statistics(of, all.rows()), listing, samePictures(month)));
    }

    private PatrolStatistics statistics(YearMonth month, List<PatrolEntry> all) {
        LocalDate today = frame.today();
        List<LocalDate> come = time.calendar(caller.get().hall()).workingDays(month).stream()
                .filter(day -> !day.isAfter(today))
                .toList();
        return PatrolStatistics.of(
                all, names.windows(), come, caller.get().hall().time());
    }

    /** Findings of the month with a picture that another finding has used; told to who may know. */
    private List<FindingSheets.Named> samePictures(String month) {
        return sheets.named(
                Gathered.from(cursor -> findings.list(month, null, null, null, null, false, cursor, Gathered.AT_A_TIME))
                        .rows()
                        .stream()
                        .filter(finding -> finding.similarPhotos() != null
                                && !finding.similarPhotos().isEmpty())
                        .toList());
    }

    private static List<Column<PatrolEntry>> columns() {
        return List.of(
                Column.ordered(
                        "started",
                        "开始",
                        patrol -> Labels.atHall(patrol.startedAt()),
                        Comparator.comparing(PatrolEntry::startedAt)),
                Column.ordered(
                        "ended",
                        "结束",
                        patrol -> patrol.endedAt() == null ? "" : Labels.atHall(patrol.endedAt()),
                        Comparator.comparing(PatrolEntry::endedAt, Comparator.nullsFirst(Comparator.naturalOrder()))),
                Column.of("inspector", "督查员", PatrolEntry::inspector),
                Column.number("visits", "到访次数", patrol -> patrol.visits().size()),
                Column.number("found", "有问题的到访", PatrolLabels::withFindings));
    }
}
