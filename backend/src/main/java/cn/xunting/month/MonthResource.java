package cn.xunting.month;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.office.WhatIf;
import cn.xunting.model.wire.office.WhatIfAnswer;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** 月度结果. */
@Path("/api/v1/months/{month}")
class MonthResource {
    private final ScoreMonth scores;
    private final TryReadings trials;
    private final CurrentCaller caller;

    MonthResource(ScoreMonth scores, TryReadings trials, CurrentCaller caller) {
        this.scores = scores;
        this.trials = trials;
        this.caller = caller;
    }

    @GET
    @Path("/results")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "The month's ranking, with titles and their reasons")
    public MonthResults results(@RestPath String month) {
        return scores.score(caller.get().hall(), Parameters.month("month", month))
                .results();
    }

    @GET
    @Path("/results/{unit}")
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "A unit's sheet: every line with its facts and arithmetic")
    public UnitSheet sheet(@RestPath String month, @RestPath String unit) {
        Caller by = caller.get();
        if (!by.reads(unit)) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "只能查看本窗口的得分");
        }
        return scores.score(by.hall(), Parameters.month("month", month))
                .sheet(unit)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + unit + " 的窗口或科室，请核对编号"));
    }

    @POST
    @Path("/what-if")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @ResponseStatus(200)
    @Operation(summary = "The month under other readings: totals, ranks and titles before and after; keeps nothing")
    public WhatIfAnswer whatIf(@RestPath String month, WhatIf body) {
        return trials.compare(caller.get().hall(), Parameters.month("month", month), body);
    }
}
