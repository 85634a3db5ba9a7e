package cn.xunting.console;

import cn.xunting.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 今日. */
@Path("/console")
@ConsolePages
class TodayPageResource {
    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance today();
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
    @Operation(hidden = true)
    public TemplateInstance today() {
        return Templates.today();
    }
}
