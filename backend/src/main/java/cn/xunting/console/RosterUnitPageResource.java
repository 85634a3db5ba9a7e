package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.hall.DeputyResource;
import cn.xunting.hall.ReadinessResource;
import cn.xunting.hall.RosterResource;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.office.Deputy;
import cn.xunting.model.wire.office.DeputyEnd;
import cn.xunting.model.wire.office.NewDeputy;
import cn.xunting.model.wire.office.NotReady;
import cn.xunting.model.wire.office.Readiness;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 单位花名册页 — who serves there on a day, its deputies, and who is not ready for duty. */
@Path("/console/roster/{unit}")
@ConsolePages
class RosterUnitPageResource {
    /** The lists beside the postings, by their names in an address. */
    private static final String DEPUTIES = "deputies";

    private static final String LACKING = "lacking";

    private final RosterResource units;
    private final DeputyResource deputies;
    private final ReadinessResource readiness;
    private final RosterSheets roster;
    private final Frame frame;
    private final Words words;

    RosterUnitPageResource(
            RosterResource units,
            DeputyResource deputies,
            ReadinessResource readiness,
            RosterSheets roster,
            Frame frame,
            Words words) {
        this.units = units;
        this.deputies = deputies;
        this.readiness = readiness;
        this.roster = roster;
        this.frame = frame;
        this.words = words;
    }

    /** A deputy as typed. */
    record Typed(String staffNo, String from, String to, String approval) {
        static final Typed NOTHING = new Typed("", "", "", "");

        NewDeputy deputy() {
            return new NewDeputy(
                    staffNo,
                    Parameters.day("from", from),
                    Parameters.optional(to, day -> Parameters.day("to", day)),
                    FindingSearch.given(approval));
        }
    }

    /** The unit as a page shows it; the history holds all its postings. */
    record Sheet(
            UnitEntry unit,
            LocalDate day,
            List<RosterSheets.Posted> there,
            Listing<RosterSheets.Posted> history,
            Listing<Deputy> deputies,
            Listing<NotReady> lacking) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance rosterUnit(Sheet sheet, Typed typed, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(hidden = true)
    public RestResponse<Object> show(
            @RestPath String unit, @RestQuery @Nullable String day, @BeanParam ListRequest request) {
        LocalDate on = day == null || day.isBlank() ? frame.today() : Parameters.day("day", day);
        Sheet sheet = sheet(unit, on, request);
        TemplateInstance page = Templates.rosterUnit(sheet, Typed.NOTHING, null);
        String code = sheet.unit().code();
        if (request.about(DEPUTIES).wantsFile()) {
            return sheet.deputies().answer(words, "deputies-" + code, page);
        }
        return request.about(LACKING).wantsFile()
                ? sheet.lacking().answer(words, "not-ready-" + code, page)
                : sheet.history().answer(words, "postings-" + code, page);
    }

    /** The same deputy named again is the same. */
    @POST
    @Path("/deputies")
    @RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> name(
            @RestPath String unit,
            @RestForm @Nullable String staffNo,
            @RestForm @Nullable String from,
            @RestForm @Nullable String to,
            @RestForm @Nullable String approval,
            @BeanParam ListRequest request) {
        Typed typed = new Typed(text(staffNo), text(from), text(to), text(approval));
        return done(unit, typed, request, () -> deputies.name(unit, typed.deputy()));
    }

    @POST
    @Path("/deputies/{id}/end")
    @RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> end(
            @RestPath String unit, @RestPath String id, @RestForm @Nullable String to, @BeanParam ListRequest request) {
        return done(
                unit, Typed.NOTHING, request, () -> deputies.end(id, new DeputyEnd(Parameters.day("to", text(to)))));
    }

    @POST
    @Path("/readiness/{staffNo}")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> ready(
            @RestPath String unit,
            @RestPath String staffNo,
            @RestForm boolean uniform,
            @RestForm boolean trained,
            @BeanParam ListRequest request) {
        return done(unit, Typed.NOTHING, request, () -> readiness.record(staffNo, new Readiness(uniform, trained)));
    }

    private RestResponse<Object> done(String unit, Typed typed, ListRequest request, Runnable act) {
        String code = units.unit(unit).code();
        try {
            act.run();
            return Pages.seeOther("/console/roster/" + code).build();
        } catch (Refusal refused) {
            return Pages.refused(
                    refused.problem(),
                    Templates.rosterUnit(sheet(code, frame.today(), request), typed, refused.problem()));
        }
    }

    private Sheet sheet(String unit, LocalDate day, ListRequest request) {
        UnitEntry entry = units.unit(unit);
        ListRequest shown = request.at("/console/roster/" + entry.code());
        List<RosterSheets.Posted> all = roster.ofUnit(unit);
        List<RosterSheets.Posted> there =
                all.stream().filter(one -> one.posting().covers(day)).toList();
        List<NotReady> lacking = frame.reader().readsAssessmentOf(unit)
                ? readiness.notReady().stream()
                        .filter(one -> one.unit().equals(unit))
                        .toList()
                : List.of();
        return new Sheet(
                entry,
                day,
                there,
                Listing.of(RosterColumns.ofUnit(words), Gathered.whole(all), shown),
                Listing.of(
                        RosterColumns.deputies(),
                        Gathered.from(cursor -> deputies.list(unit, cursor, Gathered.AT_A_TIME)),
                        shown.about(DEPUTIES)),
                Listing.of(RosterColumns.lacking(words), Gathered.whole(lacking), shown.about(LACKING)));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
