package cn.xunting.honours;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.AdoptionAnswer;
import cn.xunting.model.wire.office.RewardFormula;
import cn.xunting.model.wire.office.RewardFormulaOrder;
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

/** 奖励算式. */
@Path("/api/v1/rewards/formulas")
public class RewardFormulaResource {
    private final AdoptRewardFormula adopt;
    private final ReadRewardFormulas read;
    private final CurrentCaller caller;

    RewardFormulaResource(AdoptRewardFormula adopt, ReadRewardFormulas read, CurrentCaller caller) {
        this.adopt = adopt;
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Formulas proposed and adopted for people's rewards, newest first")
    public Page<RewardFormula> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return read.page(caller.get().hall(), cursor, limit);
    }

    @POST
    @RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @Operation(
            summary = "Propose how people's rewards are reckoned from a month on; without consent it changes nothing")
    public RewardFormula propose(RewardFormulaOrder body) {
        return adopt.propose(caller.get(), body);
    }

    @POST
    @Path("/{id}/consent")
    @RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
    @ResponseStatus(200)
    @Operation(summary = "Consent to a formula that another has proposed, or do not")
    public RewardFormula consent(@RestPath String id, AdoptionAnswer body) {
        return adopt.answer(caller.get(), Parameters.uuid("id", id), body);
    }
}
