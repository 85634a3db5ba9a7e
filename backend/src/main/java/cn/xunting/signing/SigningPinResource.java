package cn.xunting.signing;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.SigningPinChange;
import cn.xunting.model.wire.office.SigningPinState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 签字密码. */
@Path("/api/v1/accounts/me/signing-pin")
@RolesAllowed(Roles.CHIEF_REPRESENTATIVE)
public class SigningPinResource {
    private final SetSigningPin pins;
    private final CurrentCaller caller;

    SigningPinResource(SetSigningPin pins, CurrentCaller caller) {
        this.pins = pins;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Whether the caller has a PIN to sign with on an inspector's phone")
    public SigningPinState state() {
        return pins.of(caller.get());
    }

    @PUT
    @Operation(summary = "Set the PIN a representative signs with on an inspector's phone; replaces the one before")
    public SigningPinState set(SigningPinChange body) {
        return pins.set(caller.get(), body.pin());
    }
}
