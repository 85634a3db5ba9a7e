package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.hall.ReadinessResource;
import cn.xunting.model.wire.office.NotReady;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** 花名册页 — the units in patrol order, and who is not ready for duty. */
@Path("/console/roster")
@ConsolePages
class RosterPageResource {
    private final RosterSheets roster;
    private final ReadinessResource readiness;
    private final Frame frame;
    private final Words words;
    private final List<Column<RosterSheets.Unit>> columns;

    RosterPageResource(RosterSheets roster, ReadinessResource readiness, Frame frame, Words words) {
        this.roster = roster;
        this.readiness = readiness;
        this.frame = frame;
        this.words = words;
        this.columns = columns(words);
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance roster(Listing<RosterSheets.Unit> listing, List<NotReady> notReady);
    }

    @GET
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(hidden = true)
    public RestResponse<Object> units(@BeanParam ListRequest request) {
        Listing<RosterSheets.Unit> listing = Listing.of(columns, Gathered.whole(roster.units(frame.today())), request);
        return listing.answer(words, "roster", Templates.roster(listing, notReady()));
    }

    /** Who only patrols is not shown who lacks what. */
    private List<NotReady> notReady() {
        return frame.reader().readsAssessment() || frame.is("CHIEF_REPRESENTATIVE") ? readiness.notReady() : List.of();
    }

    private static List<Column<RosterSheets.Unit>> columns(Words words) {
        return List.of(
                Column.number("order", "巡查顺序", RosterSheets.Unit::order),
                Column.of("code", "单位代码", one -> one.entry().code()),
                Column.words("name", "名称", one -> one.entry().name()),
                Column.words(
                        "kind",
                        "类别",
                        one -> words.say(RosterLabels.label(one.entry().kind()))),
                Column.words("chief", "首席代表", RosterSheets.Unit::chiefs),
                Column.words("deputy", "副代表", RosterSheets.Unit::deputies),
                Column.number("people", "在岗人数", RosterSheets.Unit::people),
                Column.of("counters", "工位与设备", RosterSheets.Unit::counters));
    }
}
