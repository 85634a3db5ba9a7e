package cn.xunting.access;

import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SessionRefresh;
import cn.xunting.model.wire.SignIn;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** 会话. */
@Path("/api/v1/sessions")
class SessionResource {
    private final SignInToHall signIn;
    private final KeepSession sessions;
    private final CurrentCaller caller;

    SessionResource(SignInToHall signIn, KeepSession sessions, CurrentCaller caller) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.caller = caller;
    }

    @POST
    @PermitAll
    @Operation(summary = "Sign in")
    public Session signIn(SignIn body) {
        return signIn.signIn(body);
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(summary = "Rotate the refresh token and get a new access token")
    public Session refresh(SessionRefresh body) {
        return signIn.refresh(body.refreshToken());
    }

    @DELETE
    @Path("/current")
    @Authenticated
    @ResponseStatus(204)
    @Operation(summary = "Sign out")
    public void signOut() {
        sessions.end(caller.get().session());
    }
}
