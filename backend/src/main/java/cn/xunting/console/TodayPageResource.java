package cn.xunting.console;

import cn.xunting.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 今日. */
@Path("/console")
@ConsolePages
class TodayPageResource {
    private final Today today;
    private final WaitingOffice office;

    TodayPageResource(Today today, WaitingOffice office) {
        this.today = today;
        this.office = office;
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
        List<Waiting> waiting = Stream.concat(today.waiting().stream(), office.waiting().stream())
                .toList();
        return Templates.today(today.own(), waiting, today.newest(), today.isInspector());
    }
}
