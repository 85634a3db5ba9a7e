package cn.xunting.bulletin;

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

/** 通报. */
@Path("/api/v1/months/{month}/bulletin.docx")
public class BulletinResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final WriteBulletin bulletins;
    private final CurrentCaller caller;

    BulletinResource(WriteBulletin bulletins, CurrentCaller caller) {
        this.bulletins = bulletins;
        this.caller = caller;
    }

    @GET
    @Produces(DOCX)
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "A closed month's bulletin in the official layout, worded by the office's template")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = DOCX))
    public Response bulletin(@RestPath String month) {
        byte[] file = bulletins.write(caller.get().hall(), Parameters.month("month", month));
        return Response.ok(file, DOCX)
                .header("Content-Disposition", "attachment; filename=\"" + month + "-bulletin.docx\"")
                .build();
    }
}
