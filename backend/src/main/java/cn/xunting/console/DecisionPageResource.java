package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.ledger.FindingResource;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.month.ForeseeDecision;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 处理问题 — what somebody says about a finding; what can never be taken back is asked once, with what it does to the scores. */
@Path("/console/findings/{id}/decisions")
@ConsolePages
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.STAFF_MEMBER
})
class DecisionPageResource {
    private final FindingResource findings;
    private final FindingSheets sheets;
    private final ForeseeDecision foresee;
    private final CurrentCaller caller;

    DecisionPageResource(
            FindingResource findings, FindingSheets sheets, ForeseeDecision foresee, CurrentCaller caller) {
        this.findings = findings;
        this.sheets = sheets;
        this.foresee = foresee;
        this.caller = caller;
    }

    /** What the form holds. */
    record Filled(String decision, DecisionKind kind, String reason) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance findingConfirm(FindingSheets.Named named, Filled filled, Effect effect);
    }

    /**
     * Takes it, or asks first.
     *
     * @param effect what the reader has been told of the scores; absent before they were asked
     */
    @POST
    @Operation(hidden = true)
    public RestResponse<Object> decide(
            @RestPath String id,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String effect) {
        String why = Objects.requireNonNullElse(reason, "");
        String decisionId = Objects.requireNonNullElse(decision, "");
        try {
            DecisionKind said = Parameters.constant(DecisionKind.class, "kind", Objects.requireNonNullElse(kind, ""));
            TemplateInstance question = question(id, new Filled(decisionId, said, why), effect);
            if (question != null) {
                return Pages.html(RestResponse.StatusCode.OK, question);
            }
            findings.decide(id, decisionId, DecisionReport.of(said, why.strip()));
            return Pages.seeOther("/console/findings/" + id).build();
        } catch (Refusal refused) {
            return Pages.refused(
                    refused.problem(),
                    FindingPageResource.Templates.finding(
                            sheets.sheet(id), new FindingPageResource.Said(decisionId, kind, why, refused.problem())));
        }
    }

    /**
     * What to ask first, or absent where there is nothing to ask any more. What is not offered is left to the operation, which takes a
     * repeat for what it is and refuses the rest, as it does what lacks its reason.
     */
    private @Nullable TemplateInstance question(String id, Filled filled, @Nullable String effect) {
        FindingState end = end(filled.kind());
        if (end == null || filled.reason().isBlank()) {
            return null;
        }
        FindingSheets.Sheet sheet = sheets.sheet(id);
        if (!sheet.offered().contains(filled.kind())) {
            return null;
        }
        Effect now = Effect.of(foresee.of(caller.get(), sheet.named().finding(), end), effect);
        return now.isConfirmed() ? null : Templates.findingConfirm(sheet.named(), filled, now);
    }

    /** The state a finding never leaves again; absent for what a later decision can mend. */
    private static @Nullable FindingState end(DecisionKind kind) {
        return switch (kind) {
            case REVOKED -> FindingState.REVOKED;
            case WITHDRAWN -> FindingState.WITHDRAWN;
            case ACKNOWLEDGED, REFUSED, ABSENT, DISPUTED, VERIFIED, UPHELD -> null;
        };
    }
}
