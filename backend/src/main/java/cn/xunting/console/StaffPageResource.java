package cn.xunting.console;

import cn.xunting.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** 派驻经过页 — where a person served, from when to when, and on what approval. */
@Path("/console/staff/{staffNo}")
@ConsolePages
class StaffPageResource {
    private final RosterSheets roster;

    StaffPageResource(RosterSheets roster) {
        this.roster = roster;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance rosterPerson(String staffNo, List<RosterSheets.Posted> postings);
    }

    @GET
    @RolesAllowed({
        Roles.STAFF_MEMBER,
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(hidden = true)
    public TemplateInstance person(@RestPath String staffNo) {
        return Templates.rosterPerson(staffNo, roster.ofPerson(staffNo));
    }
}
