package cn.xunting.ledger;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.FindingPapers;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** 问题所附的文件. */
@Path("/api/v1/findings/{id}/papers")
public class FindingPaperResource {
    private final PutPaper papers;
    private final CurrentCaller caller;

    FindingPaperResource(PutPaper papers, CurrentCaller caller) {
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR,
        Roles.STAFF_MEMBER
    })
    @Operation(summary = "The papers that were put to a finding")
    public FindingPapers list(@RestPath String id) {
        return papers.read(caller.get(), Parameters.uuid("id", id));
    }

    @PUT
    @Path("/{sha256}")
    @RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR})
    @Operation(summary = "Put a paper that is there to a finding; repeats are harmless")
    @APIResponse(responseCode = "201", description = "Put")
    @APIResponse(responseCode = "200", description = "There already")
    public RestResponse<FindingPapers> put(@RestPath String id, @RestPath String sha256) {
        UUID finding = Parameters.uuid("id", id);
        boolean isNew = papers.put(caller.get(), finding, sha256);
        return RestResponse.status(
                isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, papers.read(caller.get(), finding));
    }
}
