package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.paper.PaperResource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** 附件下载 — a scanned paper for who is signed in by a cookie. */
@Path("/console/papers/{sha256}.file")
@ConsolePages
class PaperPageResource {
    private final PaperResource papers;

    PaperPageResource(PaperResource papers) {
        this.papers = papers;
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
    @Operation(hidden = true)
    public Response paper(@RestPath String sha256) {
        return papers.get(sha256);
    }
}
