package cn.xunting.paper;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** 文件. */
@Path("/api/v1/papers/{sha256}")
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.STAFF_MEMBER
})
public class PaperResource {
    /** So much of a digest tells papers apart for people. */
    private static final int NAME = 12;

    private final StorePaper store;
    private final ReadPaper read;
    private final CurrentCaller caller;

    PaperResource(StorePaper store, ReadPaper read, CurrentCaller caller) {
        this.store = store;
        this.read = read;
        this.caller = caller;
    }

    @PUT
    @Consumes({"application/pdf", "image/jpeg", "image/png", "application/octet-stream"})
    @RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Store a scanned paper, PDF or picture, under the SHA-256 of its content; repeats are harmless")
    @APIResponse(responseCode = "201", description = "Stored")
    @APIResponse(responseCode = "200", description = "There already")
    public Response store(@RestPath String sha256, InputStream body) {
        return Response.status(store.store(caller.get(), sha256, body) ? 201 : 200)
                .tag(sha256)
                .build();
    }

    @HEAD
    @Operation(summary = "Whether the hall holds the paper")
    @APIResponse(responseCode = "200", description = "It does")
    public Response head(@RestPath String sha256) {
        ReadPaper.StoredPaper paper = read.find(caller.get(), sha256);
        return Response.ok()
                .type(paper.type().mediaType())
                .tag(sha256)
                .header("Content-Length", paper.bytes())
                .build();
    }

    @GET
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Operation(summary = "The paper, to be saved")
    @APIResponse(responseCode = "200", description = "The file")
    public Response get(@RestPath String sha256) {
        ReadPaper.StoredPaper paper = read.find(caller.get(), sha256);
        String name = "paper-" + sha256.substring(0, NAME) + "." + paper.type().extension();
        return Response.ok(read.open(sha256))
                .type(paper.type().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header(
                        "X-Content-Type-Options",
                        "nosniff") // whatever it was called, a browser takes it for what it is
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
