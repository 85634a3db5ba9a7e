package cn.xunting.export;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** 问题告知书. */
@Path("/api/v1/findings/{id}/notice.docx")
public class FindingNoticeResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final WriteFindingNotice notices;
    private final CurrentCaller caller;

    FindingNoticeResource(WriteFindingNotice notices, CurrentCaller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    @GET
    @Produces(DOCX)
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR,
        Roles.STAFF_MEMBER
    })
    @Operation(summary = "A finding on paper, with its photos and what was said about it, for who may read it")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = DOCX))
    public Response notice(@RestPath String id) {
        byte[] file = notices.write(caller.get(), Parameters.uuid("id", id));
        return Response.ok(file, DOCX)
                .header("Content-Disposition", "attachment; filename=\"notice-" + id + ".docx\"")
                .build();
    }
}
