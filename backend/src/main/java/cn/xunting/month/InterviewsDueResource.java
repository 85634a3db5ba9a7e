package cn.xunting.month;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.MonthInterviews;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** 当月约谈. */
@Path("/api/v1/months/{month}/interviews")
public class InterviewsDueResource {
    private final ReadInterviewsDue interviews;
    private final CurrentCaller caller;

    InterviewsDueResource(ReadInterviewsDue interviews, CurrentCaller caller) {
        this.interviews = interviews;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Who is due an interview for the month, which were held, and whose recall is proposed")
    public MonthInterviews month(@RestPath String month) {
        return interviews.month(caller.get().hall(), Parameters.month("month", month));
    }
}
