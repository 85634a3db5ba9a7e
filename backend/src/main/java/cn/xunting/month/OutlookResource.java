package cn.xunting.month;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.Outlook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** 前景. */
@Path("/api/v1/outlook")
public class OutlookResource {
    private final ReadOutlook outlooks;
    private final CurrentCaller caller;

    OutlookResource(ReadOutlook outlooks, CurrentCaller caller) {
        this.outlooks = outlooks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.STAFF_MEMBER,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(
            summary =
                    "What the caller may know of the scores now: the units they speak for, with the way to the cut and"
                            + " what one more finding would come to; the ranking if they assess; the newest published results")
    public RestResponse<Outlook> outlook(@Context Request request) {
        Caller by = caller.get();
        StandingMonth now = outlooks.now(by.hall());
        return UnlessKnown.answer(request, ReadersCopy.tag(by, now), () -> outlooks.read(by, now.assessed()));
    }
}
