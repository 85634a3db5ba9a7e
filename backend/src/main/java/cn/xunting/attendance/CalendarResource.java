package cn.xunting.attendance;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.CalendarExceptions;
import cn.xunting.model.wire.office.CalendarYear;
import cn.xunting.model.wire.office.Seasons;
import cn.xunting.wire.IfMatch;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 工作日历与作息时间. */
@Path("/api/v1")
@RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class CalendarResource {
    private final SetCalendar calendar;
    private final SetSchedule schedule;
    private final CurrentCaller caller;

    CalendarResource(SetCalendar calendar, SetSchedule schedule, CurrentCaller caller) {
        this.calendar = calendar;
        this.schedule = schedule;
        this.caller = caller;
    }

    @GET
    @Path("/calendar/{year}")
    @Operation(summary = "A year's exceptions to Monday to Friday, and its months' working days; with an ETag")
    public RestResponse<CalendarYear> year(@RestPath String year) {
        return tagged(calendar.year(caller.get().hall(), Parameters.number("year", year)));
    }

    @PUT
    @Path("/calendar/{year}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Replace a year's exceptions; If-Match must name the ETag that was read")
    public RestResponse<CalendarYear> replaceYear(
            @RestPath String year, @RestHeader("If-Match") @Nullable String ifMatch, CalendarExceptions body) {
        return tagged(calendar.replace(
                caller.get(), Parameters.number("year", year), body.exceptions(), IfMatch.demanded(ifMatch)));
    }

    @GET
    @Path("/schedule")
    @Operation(summary = "The seasons' sign-in times; before the first, the usual ones hold; with an ETag")
    public RestResponse<Seasons> seasons() {
        return tagged(schedule.seasons(caller.get().hall()));
    }

    @PUT
    @Path("/schedule")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Replace the seasons; If-Match must name the ETag that was read")
    public RestResponse<Seasons> replaceSeasons(@RestHeader("If-Match") @Nullable String ifMatch, Seasons body) {
        return tagged(schedule.replace(caller.get(), body.seasons(), IfMatch.demanded(ifMatch)));
    }

    private static <T> RestResponse<T> tagged(Versioned<T> versioned) {
        return RestResponse.ResponseBuilder.ok(versioned.value())
                .tag(String.valueOf(versioned.version()))
                .build();
    }
}
