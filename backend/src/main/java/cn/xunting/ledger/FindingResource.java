package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.FindingState;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 问题与处理决定. */
@Path("/api/v1/findings")
public class FindingResource {
    private final AppendFindings appendFindings;
    private final AppendDecisions appendDecisions;
    private final ReadFindings read;
    private final CurrentCaller caller;

    FindingResource(
            AppendFindings appendFindings, AppendDecisions appendDecisions, ReadFindings read, CurrentCaller caller) {
        this.appendFindings = appendFindings;
        this.appendDecisions = appendDecisions;
        this.read = read;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.ADMINISTRATOR})
    @Operation(summary = "Record a finding; the same body again is harmless, another body under the id is a conflict")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "200", description = "Already recorded with this body")
    public RestResponse<Finding> record(@RestPath String id, FindingReport body) {
        Caller by = caller.get();
        UUID finding = Parameters.uuid("id", id);
        Receipt receipt = appendFindings
                .append(by, List.of(SyncFinding.of(finding, body)))
                .get(0);
        demandTaken(receipt);
        return answer(receipt, read.one(by, finding));
    }

    @GET
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR,
        Roles.STAFF_MEMBER
    })
    @Operation(summary = "Findings the caller may read, newest first")
    public Page<Finding> list(
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String staff,
            @RestQuery @Nullable String item,
            @RestQuery @Nullable String state,
            @RestQuery boolean possibleDuplicates,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String limit) {
        return read.page(
                caller.get(),
                new FindingFilter(
                        Parameters.optional(month, text -> Parameters.month("month", text)),
                        unit,
                        staff,
                        item,
                        Parameters.optional(state, text -> Parameters.constant(FindingState.class, "state", text)),
                        possibleDuplicates),
                cursor,
                limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR,
        Roles.STAFF_MEMBER
    })
    @Operation(summary = "A finding with its decisions and photos")
    public Finding one(@RestPath String id) {
        return read.one(caller.get(), Parameters.uuid("id", id));
    }

    @PUT
    @Path("/{id}/decisions/{decisionId}")
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.STAFF_MEMBER
    })
    @Operation(summary = "Decide on a finding; idempotent like findings")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "200", description = "Already recorded with this body")
    public RestResponse<Finding> decide(@RestPath String id, @RestPath String decisionId, DecisionReport body) {
        Caller by = caller.get();
        UUID finding = Parameters.uuid("id", id);
        Receipt receipt = appendDecisions
                .append(by, List.of(SyncDecision.of(Parameters.uuid("decisionId", decisionId), finding, body)))
                .get(0);
        demandTaken(receipt);
        return answer(receipt, read.one(by, finding));
    }

    private static void demandTaken(Receipt receipt) {
        if (receipt.problem() != null) {
            throw new Refusal(receipt.problem());
        }
    }

    private static RestResponse<Finding> answer(Receipt receipt, Finding finding) {
        return receipt.outcome() == SyncOutcome.ACCEPTED
                ? RestResponse.status(RestResponse.Status.CREATED, finding)
                : RestResponse.ok(finding);
    }
}
