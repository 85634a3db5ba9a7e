package cn.xunting.export;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** 二维码标签. */
@Path("/api/v1/units/labels.html")
public class LabelResource {
    private static final String HTML = "text/html";

    private final ReadRoster rosters;
    private final CurrentCaller caller;

    LabelResource(ReadRoster rosters, CurrentCaller caller) {
        this.rosters = rosters;
        this.caller = caller;
    }

    @GET
    @Produces(HTML)
    @RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "QR labels of all units on A4 sheets, to print and cut; a code holds the unit's id only")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = HTML))
    public Response labels() {
        Hall hall = caller.get().hall();
        return Response.ok(LabelSheet.html(hall, rosters.read(hall).roster().units()), HTML + ";charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"labels.html\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
