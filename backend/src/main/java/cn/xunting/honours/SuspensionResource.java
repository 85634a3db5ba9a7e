package cn.xunting.honours;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.Cancellation;
import cn.xunting.model.wire.office.SuspensionEntry;
import cn.xunting.model.wire.office.SuspensionOrder;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 停发. */
@Path("/api/v1/suspensions")
public class SuspensionResource {
    private final KeepSuspensions suspensions;
    private final CurrentCaller caller;

    SuspensionResource(KeepSuspensions suspensions, CurrentCaller caller) {
        this.suspensions = suspensions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Decisions that stop a unit's or a person's reward, with the months each suspends")
    public Page<SuspensionEntry> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return suspensions.page(caller.get(), cursor, limit);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.LEADER)
    @ResponseStatus(200)
    @Operation(summary = "Put down a decision to suspend; the same again changes nothing")
    public SuspensionEntry keep(@RestPath String id, SuspensionOrder body) {
        return suspensions.keep(caller.get(), Parameters.uuid("id", id), body);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.LEADER)
    @Operation(summary = "Take a decision back, with a reason")
    public void cancel(@RestPath String id, Cancellation body) {
        suspensions.cancel(caller.get(), Parameters.uuid("id", id), body.reason());
    }
}
