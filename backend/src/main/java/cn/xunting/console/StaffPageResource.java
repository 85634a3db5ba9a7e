package cn.xunting.console;

import cn.xunting.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** 派驻经过页 — where a person served, from when to when, and on what approval. */
@Path("/console/staff/{staffNo}")
@ConsolePages
class StaffPageResource {
    private final RosterSheets roster;
    private final Words words;

    StaffPageResource(RosterSheets roster, Words words) {
        this.roster = roster;
        this.words = words;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance rosterPerson(
                String staffNo, RosterSheets.Posted latest, Listing<RosterSheets.Posted> listing);
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
    public RestResponse<Object> person(@RestPath String staffNo, @BeanParam ListRequest request) {
        List<RosterSheets.Posted> postings = roster.ofPerson(staffNo);
        Listing<RosterSheets.Posted> listing =
                Listing.of(RosterColumns.ofPerson(words), Gathered.whole(postings), request);
        return listing.answer(words, "postings-" + staffNo, Templates.rosterPerson(staffNo, postings.get(0), listing));
    }
}
