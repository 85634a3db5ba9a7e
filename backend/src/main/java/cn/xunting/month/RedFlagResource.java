package cn.xunting.month;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.RedFlagYear;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** 年度红旗窗口资格. */
@Path("/api/v1/years/{year}/red-flag")
public class RedFlagResource {
    private final ReadRedFlag years;
    private final CurrentCaller caller;

    RedFlagResource(ReadRedFlag years, CurrentCaller caller) {
        this.years = years;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Who may be considered for the year's red flag and why, with months won and averages")
    public RedFlagYear year(@RestPath String year) {
        return years.read(caller.get().hall(), Parameters.number("year", year));
    }
}
