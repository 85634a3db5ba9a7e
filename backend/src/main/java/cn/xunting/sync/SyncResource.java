package cn.xunting.sync;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 同步. */
@Path("/api/v1")
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
class SyncResource {
    private final AcceptBatch accept;
    private final ReadChanges changes;
    private final CurrentCaller caller;

    SyncResource(AcceptBatch accept, ReadChanges changes, CurrentCaller caller) {
        this.accept = accept;
        this.changes = changes;
        this.caller = caller;
    }

    @POST
    @Path("/sync")
    @RolesAllowed({Roles.INSPECTOR, Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR})
    @Operation(summary = "Take a phone's batch; one receipt per item, in the order sent")
    public SyncAnswer sync(SyncBatch body) {
        return accept.accept(caller.get(), body);
    }

    @GET
    @Path("/changes")
    @Operation(summary = "What a phone needs since its cursor")
    public Changes changes(@RestQuery @Nullable String since) {
        return changes.since(caller.get(), since);
    }
}
