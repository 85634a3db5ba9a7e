package cn.xunting.regulation;

import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 考核办法. */
@Path("/api/v1/regulation/editions")
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.STAFF_MEMBER
})
public class RegulationResource {
    private final Editions editions;

    RegulationResource(Editions editions) {
        this.editions = editions;
    }

    @GET
    @Operation(summary = "The editions of the regulation, oldest first")
    public Page<EditionEntry> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return Cursor.page(
                editions.all().stream().map(Edition::entry).toList(),
                entry -> entry.inForceFrom().toString(),
                cursor,
                limit);
    }

    @GET
    @Path("/{inForceFrom}")
    @Operation(summary = "One edition: sections, items and policies")
    public EditionEntry one(@RestPath String inForceFrom) {
        return editions.all().stream()
                .map(Edition::entry)
                .filter(entry -> entry.inForceFrom().toString().equals(inForceFrom))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有 " + inForceFrom + " 起施行的考核办法，请核对日期"));
    }
}
