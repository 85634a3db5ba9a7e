package cn.xunting.access;

import cn.xunting.model.wire.office.SessionEntry;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 他人的登录设备. */
@Path("/api/v1/accounts/{account}/sessions")
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountSessionResource {
    private final ReadSessions read;
    private final EndSessions end;
    private final CurrentCaller caller;

    AccountSessionResource(ReadSessions read, EndSessions end, CurrentCaller caller) {
        this.read = read;
        this.end = end;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "An account's sessions that live, the last used first")
    public Page<SessionEntry> list(
            @RestPath String account, @RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return Cursor.page(
                read.of(caller.get(), account), session -> session.id().toString(), cursor, limit);
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(summary = "End one session of an account")
    public void end(@RestPath String account, @RestPath String id) {
        end.one(caller.get(), account, Parameters.uuid("id", id));
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(summary = "End all sessions of an account")
    public void endAll(@RestPath String account) {
        end.all(caller.get(), account);
    }
}
