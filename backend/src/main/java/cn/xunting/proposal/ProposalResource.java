package cn.xunting.proposal;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.ProposalState;
import cn.xunting.model.wire.office.Proposal;
import cn.xunting.model.wire.office.ProposalReply;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 提议. */
@Path("/api/v1/proposals")
public class ProposalResource {
    private final ReadProposals read;
    private final AnswerProposal answer;
    private final CurrentCaller caller;

    ProposalResource(ReadProposals read, AnswerProposal answer, CurrentCaller caller) {
        this.read = read;
        this.answer = answer;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Findings that follow from postings without an approval, by day; state OPEN or ANSWERED")
    public Page<Proposal> list(
            @RestQuery @Nullable String state, @RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return read.page(
                caller.get().hall(),
                Parameters.optional(state, text -> Parameters.constant(ProposalState.class, "state", text)),
                cursor,
                limit);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Accept a proposal, which records the finding, or dismiss it with a reason")
    public Proposal answer(@RestPath String id, ProposalReply body) {
        return answer.answer(caller.get(), Parameters.uuid("id", id), body);
    }
}
