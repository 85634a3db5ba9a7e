package cn.xunting.honours;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.Cancellation;
import cn.xunting.model.wire.office.InterviewEntry;
import cn.xunting.model.wire.office.InterviewOrder;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** 约谈. */
@Path("/api/v1/interviews/{id}")
@RolesAllowed({Roles.REVIEWER, Roles.LEADER})
public class InterviewResource {
    private final KeepInterviews interviews;
    private final CurrentCaller caller;

    InterviewResource(KeepInterviews interviews, CurrentCaller caller) {
        this.interviews = interviews;
        this.caller = caller;
    }

    @PUT
    @ResponseStatus(200)
    @Operation(summary = "Put down that an interview was held; the same again changes nothing")
    public InterviewEntry keep(@RestPath String id, InterviewOrder body) {
        return interviews.keep(caller.get(), Parameters.uuid("id", id), body);
    }

    @POST
    @Path("/cancellation")
    @Operation(summary = "Take the record of an interview back, with a reason")
    public void cancel(@RestPath String id, Cancellation body) {
        interviews.cancel(caller.get(), Parameters.uuid("id", id), body.reason());
    }
}
