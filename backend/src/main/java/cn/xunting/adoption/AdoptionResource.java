package cn.xunting.adoption;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.AdoptionAnswer;
import cn.xunting.model.wire.office.AdoptionProposal;
import cn.xunting.model.wire.office.PolicyAdoption;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 采用口径. */
@Path("/api/v1/regulation/adoptions")
public class AdoptionResource {
    private final ProposeAdoption propose;
    private final AnswerAdoption answer;
    private final ReadAdoptions read;
    private final CurrentCaller caller;

    AdoptionResource(ProposeAdoption propose, AnswerAdoption answer, ReadAdoptions read, CurrentCaller caller) {
        this.propose = propose;
        this.answer = answer;
        this.read = read;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @Operation(summary = "Propose a reading of a policy from a month on; it holds once another person consents")
    public PolicyAdoption propose(AdoptionProposal body) {
        return propose.propose(caller.get(), body);
    }

    @POST
    @Path("/{id}/consent")
    @RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
    @ResponseStatus(200)
    @Operation(summary = "Consent to an adoption that another account proposed, or do not; said once")
    public PolicyAdoption answer(@RestPath String id, AdoptionAnswer body) {
        return answer.answer(caller.get(), Parameters.uuid("id", id), body);
    }

    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Adoptions of the hall and what became of them, newest first")
    public Page<PolicyAdoption> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return read.page(caller.get().hall(), cursor, limit);
    }
}
