package cn.xunting.attendance;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.Cancellation;
import cn.xunting.model.wire.office.CorrectionEntry;
import cn.xunting.model.wire.office.CorrectionReport;
import cn.xunting.model.wire.office.OutageEntry;
import cn.xunting.model.wire.office.OutageReport;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 补签与停机. */
@Path("/api/v1")
@RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
public class CorrectionResource {
    private final KeepCorrections corrections;
    private final DeclareOutage outages;
    private final CurrentCaller caller;

    CorrectionResource(KeepCorrections corrections, DeclareOutage outages, CurrentCaller caller) {
        this.corrections = corrections;
        this.outages = outages;
        this.caller = caller;
    }

    @GET
    @Path("/corrections")
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR,
        Roles.STAFF_MEMBER
    })
    @Operation(summary = "Sign-in corrections the caller may read, by day")
    public Page<CorrectionEntry> list(
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String staff,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String limit) {
        return corrections.page(
                caller.get(),
                Parameters.optional(month, text -> Parameters.month("month", text)),
                Parameters.optional(staff, text -> text),
                Parameters.optional(unit, text -> text),
                cursor,
                limit);
    }

    @POST
    @Path("/corrections")
    @ResponseStatus(201)
    @Operation(summary = "Record a correction, or replace what was said of its sign-in; nobody their own unit's")
    public CorrectionEntry correct(CorrectionReport body) {
        return corrections.record(caller.get(), body);
    }

    @GET
    @Path("/outages")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Outages of the sign-in machine that stand, in order")
    public Page<OutageEntry> outages(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return outages.page(caller.get(), cursor, limit);
    }

    @POST
    @Path("/outages")
    @ResponseStatus(201)
    @Operation(summary = "Declare an outage; it excuses everyone the sign-ins that fell into it")
    public OutageEntry declare(OutageReport body) {
        return outages.declare(caller.get(), body);
    }

    @POST
    @Path("/outages/{id}/cancellation")
    @ResponseStatus(204)
    @Operation(summary = "Take an outage back")
    public void cancel(@RestPath String id, Cancellation body) {
        outages.cancel(caller.get(), Parameters.uuid("id", id), body.reason());
    }
}
