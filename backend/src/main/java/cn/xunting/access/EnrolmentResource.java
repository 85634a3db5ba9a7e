package cn.xunting.access;

import cn.xunting.model.wire.office.Enrolment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** 手机开通. A code stands in bodies only, never in an address, which proxies write down. */
@Path("/api/v1/accounts/{account}/enrolments")
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.STAFF_MEMBER
})
public class EnrolmentResource {
    private final OfferEnrolment offer;
    private final CurrentCaller caller;
    private final Optional<String> publicUrl;

    EnrolmentResource(
            OfferEnrolment offer,
            CurrentCaller caller,
            @ConfigProperty(name = "xunting.public-url") Optional<String> publicUrl) {
        this.offer = offer;
        this.caller = caller;
        this.publicUrl = publicUrl.filter(url -> !url.isBlank());
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "A code and a QR picture that sign one phone in, once, within a quarter of an hour")
    public RestResponse<Enrolment> offer(@RestPath String account, @Context UriInfo address) {
        String server =
                publicUrl.orElseGet(() -> address.getBaseUri().resolve("/").toString());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, offer.offer(caller.get(), account, server))
                .header("Cache-Control", "no-store")
                .build();
    }
}
