package cn.xunting.access;

import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.PasswordChange;
import cn.xunting.model.wire.office.AccountEntry;
import cn.xunting.model.wire.office.AccountTerms;
import cn.xunting.model.wire.office.FirstPassword;
import cn.xunting.wire.IfMatch;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 账号. */
@Path("/api/v1/accounts")
public class AccountResource {
    private final OpenAccount open;
    private final ReadAccounts read;
    private final ChangeAccount change;
    private final ChangePassword changePassword;
    private final CurrentCaller caller;

    AccountResource(
            OpenAccount open,
            ReadAccounts read,
            ChangeAccount change,
            ChangePassword changePassword,
            CurrentCaller caller) {
        this.open = open;
        this.read = read;
        this.change = change;
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

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "The hall's accounts, by name, with ended ones unless ended=false")
    public Page<AccountEntry> list(
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable Boolean ended,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String limit) {
        return read.page(
                caller.get().hall(),
                new AccountFilter(
                        Parameters.optional(name, String::strip),
                        Parameters.optional(role, text -> Parameters.constant(AccountRole.class, "role", text)),
                        Parameters.optional(unit, text -> text),
                        ended),
                cursor,
                limit);
    }

    @GET
    @Path("/{account}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "An account, with an ETag")
    public RestResponse<AccountEntry> one(@RestPath String account) {
        return tagged(read.one(caller.get().hall(), account));
    }

    @PUT
    @Path("/{account}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Change an account; of one's own, the name only; If-Match must name the ETag that was read")
    public RestResponse<AccountEntry> change(
            @RestPath String account, @RestHeader("If-Match") @Nullable String ifMatch, AccountTerms body) {
        return tagged(change.change(caller.get(), account, body, IfMatch.demanded(ifMatch)));
    }

    @POST
    @Path("/{account}/end")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(200)
    @Operation(summary = "End an account and its sessions; its name is never given to another")
    public RestResponse<AccountEntry> end(@RestPath String account) {
        return tagged(change.end(caller.get(), account));
    }

    @POST
    @Path("/{account}/reinstatement")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(200)
    @Operation(summary = "Take an ended account back into use")
    public RestResponse<AccountEntry> reinstate(@RestPath String account) {
        return tagged(change.reinstate(caller.get(), account));
    }

    @POST
    @Path("/{account}/password-reset")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(200)
    @Operation(summary = "Give an account a new first password, shown this once; ends its sessions and lifts its lock")
    public RestResponse<FirstPassword> resetPassword(@RestPath String account) {
        return RestResponse.ResponseBuilder.ok(change.resetPassword(caller.get(), account))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static RestResponse<AccountEntry> tagged(AccountEntry entry) {
        return RestResponse.ResponseBuilder.ok(entry)
                .tag(String.valueOf(entry.version()))
                .build();
    }
}
