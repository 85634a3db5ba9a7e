package cn.xunting.photo;

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

/** 照片. */
@Path("/api/v1/photos/{sha256}")
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.STAFF_MEMBER
})
public class PhotoResource {
    /** A name is a digest: what it names never changes. */
    private static final String FOREVER = "private, max-age=31536000, immutable";

    private final StorePhoto store;
    private final ReadPhoto read;
    private final CurrentCaller caller;

    PhotoResource(StorePhoto store, ReadPhoto read, CurrentCaller caller) {
        this.store = store;
        this.read = read;
        this.caller = caller;
    }

    @PUT
    @Consumes({"image/jpeg", "image/png", "application/octet-stream"})
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.STAFF_MEMBER
    })
    @Operation(summary = "Store a photo under the SHA-256 of its content; repeats are harmless")
    @APIResponse(responseCode = "201", description = "Stored")
    @APIResponse(responseCode = "200", description = "There already")
    public Response store(@RestPath String sha256, InputStream body) {
        return Response.status(store.store(caller.get(), sha256, body) ? 201 : 200)
                .tag(sha256)
                .build();
    }

    @HEAD
    @Operation(summary = "Whether the hall holds the photo")
    @APIResponse(responseCode = "200", description = "It does")
    public Response head(@RestPath String sha256) {
        StoredPhoto photo = read.find(caller.get(), sha256);
        return Response.ok()
                .type(photo.mediaType())
                .tag(sha256)
                .header("Content-Length", photo.bytes())
                .build();
    }

    @GET
    @Produces({"image/jpeg", "image/png"})
    @Operation(summary = "The photo")
    @APIResponse(responseCode = "200", description = "The picture")
    public Response get(@RestPath String sha256) {
        OpenedPhoto photo = read.open(caller.get(), sha256);
        return picture(photo.content(), photo.mediaType());
    }

    @GET
    @Path("/thumbnail")
    @Produces("image/jpeg")
    @Operation(summary = "A small picture of the photo")
    @APIResponse(responseCode = "200", description = "The picture")
    public Response thumbnail(@RestPath String sha256) {
        return picture(read.thumbnail(caller.get(), sha256), "image/jpeg");
    }

    private static Response picture(Object content, String mediaType) {
        return Response.ok(content)
                .type(mediaType)
                .header("Cache-Control", FOREVER)
                .build();
    }
}
