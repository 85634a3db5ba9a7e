package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.export.LabelResource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 二维码标签 — the sheets of labels, as a file. */
@Path("/console/units/labels.html")
@ConsolePages
class LabelPageResource {
    private final LabelResource labels;

    LabelPageResource(LabelResource labels) {
        this.labels = labels;
    }

    /** To be opened from the disk: its style stands in it, which a page of this server may not have. */
    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public Response labels() {
        return DocumentPageResource.attached(Response.fromResponse(labels.labels()), "labels.html");
    }
}
