package cn.xunting.console;

import cn.xunting.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** 今日. */
@Path("/console")
@ConsolePages
class TodayPageResource {
    private final Today today;
    private final HallDay hall;
    private final Frame frame;

    TodayPageResource(Today today, HallDay hall, Frame frame) {
        this.today = today;
        this.hall = hall;
        this.frame = frame;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance today(
                List<Today.Own> own,
                List<Waiting> waiting,
                HallDay.@Nullable Seen hall,
                List<FindingSheets.Named> newest,
                boolean inspector);
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
        boolean walks = today.isInspector();
        return Templates.today(
                today.own(),
                today.waiting(),
                walks || frame.reader().readsAssessment() ? hall.seen(frame.today()) : null,
                today.newest(),
                walks);
    }
}
