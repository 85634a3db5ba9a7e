package cn.xunting.patrol;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.PatrolEntry;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 巡查. */
@Path("/api/v1/patrols")
public class PatrolResource {
    private final ReadPatrols read;
    private final CurrentCaller caller;

    PatrolResource(ReadPatrols read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            summary =
                    "A month's patrols with their visits, the latest first; this month's without a month; an inspector's own only")
    public Page<PatrolEntry> list(
            @RestQuery @Nullable String month, @RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return read.page(
                caller.get(), Parameters.optional(month, text -> Parameters.month("month", text)), cursor, limit);
    }
}
