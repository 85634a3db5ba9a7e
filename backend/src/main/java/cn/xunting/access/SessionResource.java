package cn.xunting.access;

import cn.xunting.gate.ClientAddress;
import cn.xunting.model.wire.EnrolmentCode;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SessionRefresh;
import cn.xunting.model.wire.SignIn;
import cn.xunting.model.wire.office.SessionEntry;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 会话. */
@Path("/api/v1/sessions")
public class SessionResource {
    private final SignInToHall signIn;
    private final UseEnrolment enrolments;
    private final ReadSessions read;
    private final EndSessions end;
    private final CurrentCaller caller;
    private final ClientAddress addresses;

    SessionResource(
            SignInToHall signIn,
            UseEnrolment enrolments,
            ReadSessions read,
            EndSessions end,
            CurrentCaller caller,
            ClientAddress addresses) {
        this.signIn = signIn;
        this.enrolments = enrolments;
        this.read = read;
        this.end = end;
        this.caller = caller;
        this.addresses = addresses;
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

    @POST
    @Path("/enrolments")
    @PermitAll
    @Operation(summary = "Sign a phone in with a code in place of a password; a code serves once")
    public Session enrol(EnrolmentCode body, @Context HttpServerRequest request) {
        return enrolments.use(
                body,
                addresses.of(
                        request.remoteAddress().hostAddress(), request.headers().getAll("X-Forwarded-For")));
    }

    @DELETE
    @Path("/current")
    @Authenticated
    @ResponseStatus(204)
    @Operation(summary = "Sign out")
    public void signOut() {
        Caller by = caller.get();
        end.own(by, by.session());
    }

    @GET
    @Authenticated
    @Operation(summary = "The caller's sessions that live, the last used first")
    public Page<SessionEntry> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return Cursor.page(read.own(caller.get()), session -> session.id().toString(), cursor, limit);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @ResponseStatus(204)
    @Operation(summary = "End one of the caller's sessions: a phone that was lost")
    public void end(@RestPath String id) {
        end.own(caller.get(), Parameters.uuid("id", id));
    }

    @DELETE
    @Authenticated
    @ResponseStatus(204)
    @Operation(summary = "End the caller's other sessions; with current=true this one too")
    public void endMany(@RestQuery boolean current) {
        if (current) {
            end.all(caller.get());
        } else {
            end.others(caller.get());
        }
    }
}
