package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.adoption.ReadPolicies;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.regulation.RegulationResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 考核办法页. */
@Path("/console/regulation")
@ConsolePages
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.STAFF_MEMBER
})
class RegulationPageResource {
    private final RegulationResource regulation;
    private final Editions editions;
    private final ReadPolicies policies;
    private final CurrentCaller caller;
    private final Clock clock;

    RegulationPageResource(
            RegulationResource regulation,
            Editions editions,
            ReadPolicies policies,
            CurrentCaller caller,
            Clock clock) {
        this.regulation = regulation;
        this.editions = editions;
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance regulation(EditionText text);
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Void> newest() {
        List<Edition> all = editions.all();
        return Pages.<Void>seeOther(
                        "/console/regulation/" + all.get(all.size() - 1).inForceFrom())
                .build();
    }

    @GET
    @Path("/{inForceFrom}")
    @Operation(hidden = true)
    public TemplateInstance edition(@RestPath String inForceFrom, @RestQuery @Nullable String q) {
        EditionEntry entry = regulation.one(inForceFrom);
        Edition edition = editions.nearest(entry.inForceFrom());
        YearMonth running = caller.get().hall().time().monthOf(clock.instant());
        boolean holds = editions.inForceIn(running).filter(edition::equals).isPresent();
        YearMonth month = holds ? running : YearMonth.from(entry.inForceFrom());
        return Templates.regulation(EditionText.of(
                entry,
                editions.all().stream().map(of -> of.inForceFrom().toString()).toList(),
                q == null ? "" : q.strip(),
                month,
                policies.readings(caller.get().hall(), month, edition).asMap()));
    }
}
