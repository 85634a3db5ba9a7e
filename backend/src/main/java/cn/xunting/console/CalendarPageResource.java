package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.attendance.CalendarResource;
import cn.xunting.database.Transactions;
import cn.xunting.ledger.EntryMonths;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.CalendarExceptions;
import cn.xunting.model.wire.office.CalendarYear;
import cn.xunting.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 工作日历页 — a year's working days, holidays and make-up days; changed after seeing what that moves. */
@Path("/console/calendar/{year}")
@ConsolePages
@RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
class CalendarPageResource {
    private final CalendarResource calendar;
    private final EntryMonths months;
    private final RosterNames names;
    private final CurrentCaller caller;
    private final Frame frame;

    CalendarPageResource(
            CalendarResource calendar, EntryMonths months, RosterNames names, CurrentCaller caller, Frame frame) {
        this.calendar = calendar;
        this.months = months;
        this.names = names;
        this.caller = caller;
        this.frame = frame;
    }

    /** A change as it was typed. */
    record Typed(String from, String to, String kind) {
        static Typed of(@Nullable String from, @Nullable String to, @Nullable String kind) {
            return new Typed(text(from), text(to), text(kind));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }

        CalendarChange change() {
            return CalendarChange.of(from, to, kind);
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance calendar(
                int year, int days, CalendarGrid grid, Typed typed, @Nullable Problem problem);

        static native TemplateInstance calendarChange(
                int year, CalendarChange change, CalendarChange.Effect effect, Typed typed, String version);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String year) {
        return page(year, Typed.of(null, null, null), null);
    }

    /** What a change would do; it is made from here. */
    @GET
    @Path("/change")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> ask(
            @RestPath String year,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String kind) {
        Typed typed = Typed.of(from, to, kind);
        try {
            CalendarChange change = typed.change();
            RestResponse<CalendarYear> answer = calendar.year(year);
            CalendarYear known = Pages.of(answer);
            String version = Objects.requireNonNull(answer.getEntityTag()).getValue();
            return Pages.html(
                    200,
                    Templates.calendarChange(
                            known.year(), change, change.effect(known, names.book(), closed()), typed, version));
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(year, typed, refused.problem()));
        }
    }

    @POST
    @Path("/change")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> change(
            @RestPath String year,
            @RestForm @Nullable String from,
            @RestForm @Nullable String to,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String version) {
        Typed typed = Typed.of(from, to, kind);
        try {
            CalendarYear known = Pages.of(calendar.year(year));
            calendar.replaceYear(
                    year,
                    "\"" + version + "\"",
                    new CalendarExceptions(typed.change().appliedTo(known)));
            return Pages.seeOther("/console/calendar/" + known.year()).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(year, typed, refused.problem()));
        }
    }

    private TemplateInstance page(String year, Typed typed, @Nullable Problem problem) {
        CalendarYear known = Pages.of(calendar.year(year));
        CalendarGrid grid = CalendarGrid.of(known, frame.today(), closed());
        int days =
                grid.months().stream().mapToInt(CalendarGrid.Month::workingDays).sum();
        return Templates.calendar(known.year(), days, grid, typed, problem);
    }

    private Predicate<YearMonth> closed() {
        return Transactions.retrying(() -> months.at(caller.get().hall()))::isClosed;
    }
}
