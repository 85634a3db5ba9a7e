package cn.xunting.console;

import cn.xunting.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 今日. */
@Path("/console")
@ConsolePages
class TodayPageResource {
    private final Today today;

    TodayPageResource(Today today) {
        this.today = today;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance today(
                List<Today.Own> own, List<Waiting> waiting, List<FindingSheets.Named> newest, boolean inspector);
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
        return Templates.today(today.own(), today.waiting(), today.newest(), today.isInspector());
    }
}
