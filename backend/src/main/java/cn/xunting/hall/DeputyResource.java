package cn.xunting.hall;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.Deputy;
import cn.xunting.model.wire.office.DeputyEnd;
import cn.xunting.model.wire.office.NewDeputy;
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

/** 副代表. */
@Path("/api/v1")
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
public class DeputyResource {
    private final KeepDeputies deputies;
    private final CurrentCaller caller;

    DeputyResource(KeepDeputies deputies, CurrentCaller caller) {
        this.deputies = deputies;
        this.caller = caller;
    }

    @GET
    @Path("/units/{code}/deputies")
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(summary = "Who stands in for a unit's chief representative, by first day")
    public Page<Deputy> list(
            @RestPath String code, @RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        Caller by = caller.get();
        if (!by.reads(code)) {
            throw RosterBook.unknownUnit(code);
        }
        return deputies.of(by.hall(), code, cursor, limit);
    }

    @POST
    @Path("/units/{code}/deputies")
    @ResponseStatus(201)
    @Operation(summary = "Name a deputy, who must serve in the unit on the first day; the same again is harmless")
    public Deputy name(@RestPath String code, NewDeputy body) {
        return deputies.name(caller.get().hall(), code, body);
    }

    @POST
    @Path("/deputies/{id}/end")
    @Operation(summary = "Set a deputy's last day")
    public Deputy end(@RestPath String id, DeputyEnd body) {
        return deputies.end(caller.get().hall(), Parameters.uuid("id", id), body.to());
    }
}
