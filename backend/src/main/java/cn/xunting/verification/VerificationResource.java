package cn.xunting.verification;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.office.Verification;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 查实. */
@Path("/api/v1/verifications")
public class VerificationResource {
    private final ReadVerifications read;
    private final CurrentCaller caller;

    VerificationResource(ReadVerifications read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Findings that count only once verified, by section, the oldest of each first")
    public Page<Verification> list(
            @RestQuery @Nullable String section,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String limit) {
        return read.page(
                caller.get(),
                Parameters.optional(section, text -> Parameters.constant(SectionCode.class, "section", text)),
                cursor,
                limit);
    }
}
