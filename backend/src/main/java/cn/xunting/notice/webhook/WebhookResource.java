package cn.xunting.notice.webhook;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.Delivery;
import cn.xunting.model.wire.office.NewWebhook;
import cn.xunting.model.wire.office.Webhook;
import cn.xunting.model.wire.office.WebhookChange;
import cn.xunting.model.wire.office.Webhooks;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 网络回调. */
@Path("/api/v1/webhooks")
@RolesAllowed(Roles.ADMINISTRATOR)
public class WebhookResource {
    private final KeepWebhooks keep;
    private final WebhookDeliveries deliveries;
    private final CurrentCaller caller;

    WebhookResource(KeepWebhooks keep, WebhookDeliveries deliveries, CurrentCaller caller) {
        this.keep = keep;
        this.deliveries = deliveries;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The hall's webhooks, without their secrets")
    public Webhooks list() {
        return keep.all(caller.get());
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Tell an allowed address of what happens from now on; the secret is shown this once")
    public RestResponse<Webhook> add(NewWebhook body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, keep.add(caller.get(), body))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Tell a webhook of other things from now on; its address and secret stay")
    public Webhook change(@RestPath String id, WebhookChange body) {
        return keep.change(caller.get(), Parameters.uuid("id", id), body);
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(summary = "End a webhook; nothing more is sent to it")
    public void end(@RestPath String id) {
        keep.end(caller.get(), Parameters.uuid("id", id));
    }

    @GET
    @Path("/{id}/deliveries")
    @Operation(summary = "What was sent to a webhook, newest first, with every attempt")
    public Page<Delivery> deliveries(
            @RestPath String id, @RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return deliveries.page(caller.get(), Parameters.uuid("id", id), cursor, limit);
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/redelivery")
    @ResponseStatus(200)
    @Operation(summary = "Send a message again, under the same event id")
    public Delivery again(@RestPath String id, @RestPath String delivery) {
        return deliveries.again(caller.get(), Parameters.uuid("id", id), Parameters.number("delivery", delivery));
    }
}
