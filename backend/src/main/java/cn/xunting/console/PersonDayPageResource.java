package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.attendance.CorrectionResource;
import cn.xunting.attendance.SignInResource;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.CorrectionReport;
import cn.xunting.model.wire.office.PersonSignIns;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 个人签到页面 — a person's sign-ins of a month or a day with the punches behind them, and the way to correct one. */
@Path("/console/people/{staffNo}")
@ConsolePages
@RolesAllowed({
    Roles.STAFF_MEMBER,
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
class PersonDayPageResource {
    private final SignInResource signIns;
    private final CorrectionResource corrections;
    private final PersonDays days;
    private final RosterNames names;

    PersonDayPageResource(SignInResource signIns, CorrectionResource corrections, PersonDays days, RosterNames names) {
        this.signIns = signIns;
        this.corrections = corrections;
        this.days = days;
        this.names = names;
    }

    /** What was typed into the form of a correction. */
    record Typed(String point, String reason, String approver) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance personMonth(
                YearMonth month, String staffNo, String name, List<PersonDays.Told> points);

        static native TemplateInstance personDay(
                LocalDate day,
                String name,
                PersonSignIns signIns,
                List<PersonDays.Told> points,
                Typed typed,
                @Nullable Problem problem);
    }

    @GET
    @Path("/months/{month}")
    @Operation(hidden = true)
    public TemplateInstance month(@RestPath String staffNo, @RestPath String month) {
        PersonSignIns read = signIns.read(staffNo, month, null);
        return Templates.personMonth(
                Parameters.month("month", month), staffNo, RosterNames.person(names.book(), staffNo), days.told(read));
    }

    @GET
    @Path("/days/{day}")
    @Operation(hidden = true)
    public TemplateInstance day(@RestPath String staffNo, @RestPath String day) {
        return page(staffNo, day, new Typed("", "", ""), null);
    }

    /** Said twice it is recorded once: a correction is known by its person, day and point. */
    @POST
    @Path("/days/{day}/correction")
    @RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> correct(
            @RestPath String staffNo,
            @RestPath String day,
            @RestForm @Nullable String point,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String approver) {
        Typed typed = new Typed(
                Objects.requireNonNullElse(point, ""),
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(approver, ""));
        try {
            corrections.correct(new CorrectionReport(
                    staffNo,
                    Parameters.day("day", day),
                    Parameters.constant(SignInPoint.class, "point", typed.point()),
                    typed.reason(),
                    typed.approver()));
            return Pages.seeOther("/console/people/" + staffNo + "/days/" + day).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(staffNo, day, typed, refused.problem()));
        }
    }

    private TemplateInstance page(String staffNo, String day, Typed typed, @Nullable Problem problem) {
        PersonSignIns read = signIns.read(staffNo, null, day);
        return Templates.personDay(
                Parameters.day("day", day),
                RosterNames.person(names.book(), staffNo),
                read,
                days.told(read),
                typed,
                problem);
    }
}
