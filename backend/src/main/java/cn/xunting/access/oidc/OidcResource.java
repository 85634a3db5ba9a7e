package cn.xunting.access.oidc;

import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.office.NewOidcAttempt;
import cn.xunting.model.wire.office.OidcAttempt;
import cn.xunting.model.wire.office.OidcSignIn;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** 统一身份登录. */
@Path("/api/v1/sessions/oidc")
@PermitAll
class OidcResource {
    private final SignInByProvider signIn;

    OidcResource(SignInByProvider signIn) {
        this.signIn = signIn;
    }

    @POST
    @Operation(summary = "End a sign-in by the identity provider, with its code or ID token; an attempt serves once")
    public RestResponse<Session> end(OidcSignIn body) {
        return unkept(signIn.end(body));
    }

    @POST
    @Path("/attempts")
    @Operation(summary = "Begin a sign-in by the identity provider, if one is configured")
    public RestResponse<OidcAttempt> begin(NewOidcAttempt body) {
        return unkept(signIn.begin(body.redirectUri()));
    }

    private static <T> RestResponse<T> unkept(T answer) {
        return RestResponse.ResponseBuilder.ok(answer)
                .header("Cache-Control", "no-store")
                .build();
    }
}
