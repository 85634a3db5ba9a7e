package cn.xunting.access;

import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.PasswordChange;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** 账号. */
@Path("/api/v1/accounts")
class AccountResource {
    private final OpenAccount open;
    private final ChangePassword changePassword;
    private final CurrentCaller caller;

    AccountResource(OpenAccount open, ChangePassword changePassword, CurrentCaller caller) {
        this.open = open;
        this.changePassword = changePassword;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @Operation(summary = "Open an account; its first password must be changed at the first sign-in")
    public Officer open(NewAccount body) {
        return open.open(caller.get().hall(), body, true);
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(summary = "The caller's own account")
    public Officer me() {
        return caller.get().officer();
    }

    @PUT
    @Path("/me/password")
    @Authenticated
    @ResponseStatus(204)
    @Operation(summary = "Change the caller's password; ends the account's other sessions")
    public void changePassword(PasswordChange body) {
        changePassword.change(caller.get(), body);
    }
}
