package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.EnrolmentResource;
import cn.xunting.access.SessionResource;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.SessionEntry;
import cn.xunting.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 我的登录设备 — where the reader is signed in, and the way to be so no more; and a phone of one's own to sign in. */
@Path("/console/sessions")
@ConsolePages
class SessionsPageResource {
    private static final String HERE = "/console/sessions";
    private static final String MOST = "500";

    private final SessionResource sessions;
    private final EnrolmentResource enrolments;
    private final CurrentCaller caller;

    SessionsPageResource(SessionResource sessions, EnrolmentResource enrolments, CurrentCaller caller) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance sessions(List<SessionEntry> sessions, @Nullable Problem problem);
    }

    @GET
    @Authenticated
    @Operation(hidden = true)
    public TemplateInstance mine() {
        return page(null);
    }

    @POST
    @Path("/{id}/end")
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Object> end(@RestPath String id) {
        return done(() -> sessions.end(id));
    }

    @POST
    @Path("/end-others")
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Object> endOthers() {
        return done(() -> sessions.endMany(false));
    }

    @POST
    @Path("/enrolment")
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Object> enrol(@Context UriInfo address) {
        try {
            return Pages.html(
                    RestResponse.StatusCode.OK,
                    OneAccountPageResource.Templates.enrolment(
                            Pages.of(enrolments.offer(caller.get().account(), address)), HERE));
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(refused.problem()));
        }
    }

    private RestResponse<Object> done(Runnable end) {
        try {
            end.run();
            return Pages.seeOther(HERE).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(refused.problem()));
        }
    }

    private TemplateInstance page(@Nullable Problem problem) {
        return Templates.sessions(sessions.list(null, MOST).items(), problem);
    }
}
