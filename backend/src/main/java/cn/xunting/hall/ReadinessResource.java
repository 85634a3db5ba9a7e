package cn.xunting.hall;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.NotReady;
import cn.xunting.model.wire.office.Readiness;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** 上岗准备. */
@Path("/api/v1")
public class ReadinessResource {
    private final KeepReadiness readiness;
    private final CurrentCaller caller;

    ReadinessResource(KeepReadiness readiness, CurrentCaller caller) {
        this.readiness = readiness;
        this.caller = caller;
    }

    @GET
    @Path("/staff/not-ready")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.CHIEF_REPRESENTATIVE})
    @Operation(
            summary = "New staff whose uniform or training is not recorded; a chief representative sees their own unit")
    public List<NotReady> notReady() {
        return readiness.notReady(caller.get());
    }

    @PUT
    @Path("/staff/{staffNo}/readiness")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR})
    @Operation(summary = "Record a person's uniform and training; the latest stands")
    public Readiness record(@RestPath String staffNo, Readiness body) {
        return readiness.record(caller.get(), staffNo, body);
    }
}
