package cn.xunting.access.oidc;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.LinkIdentity;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.Identity;
import cn.xunting.model.wire.office.IdentityLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** 账号在统一身份系统里的身份. What was linked can be read and taken away also while there is no provider. */
@Path("/api/v1/accounts/{account}/identity")
class IdentityResource {
    private final LinkIdentity identities;
    private final OidcConfiguration configuration;
    private final CurrentCaller caller;

    IdentityResource(LinkIdentity identities, OidcConfiguration configuration, CurrentCaller caller) {
        this.identities = identities;
        this.configuration = configuration;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Who an account is at the identity provider")
    public Identity read(@RestPath String account) {
        return identities.read(caller.get(), account);
    }

    @PUT
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Link an account to the provider's subject; replaces the one before and ends what that began")
    public Identity link(@RestPath String account, IdentityLink body) {
        return identities.link(caller.get(), account, configuration.demand().issuer(), body.subject());
    }

    @DELETE
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(204)
    @Operation(summary = "Take an account's identity away and end the sessions it began")
    public void unlink(@RestPath String account) {
        identities.unlink(caller.get(), account);
    }
}
