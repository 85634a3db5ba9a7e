package cn.xunting.month;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.MonthState;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.office.PeopleResults;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.model.wire.office.WhatIf;
import cn.xunting.model.wire.office.WhatIfAnswer;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 月度结果. */
@Path("/api/v1/months/{month}")
public class MonthResource {
    private final ScoreMonth scores;
    private final TryReadings trials;
    private final ReadCard cards;
    private final CurrentCaller caller;

    MonthResource(ScoreMonth scores, TryReadings trials, ReadCard cards, CurrentCaller caller) {
        this.scores = scores;
        this.trials = trials;
        this.cards = cards;
        this.caller = caller;
    }

    @GET
    @Path("/results")
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.STAFF_MEMBER,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(summary = "The month's ranking, with titles and their reasons; for all units once it is published")
    public RestResponse<MonthResults> results(@RestPath String month, @Context Request request) {
        Caller by = caller.get();
        StandingMonth standing = standing(by, month);
        if (!by.readsAssessment() && standing.assessed().state() != MonthState.PUBLISHED) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "排名在发布以后向各单位公开");
        }
        return UnlessKnown.answer(request, ReadersCopy.tag(by, standing), standing.assessed()::results);
    }

    @GET
    @Path("/results/{unit}")
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "A unit's sheet: every line with its facts and arithmetic")
    public RestResponse<UnitSheet> sheet(@RestPath String month, @RestPath String unit, @Context Request request) {
        Caller by = caller.get();
        if (!by.readsAssessmentOf(unit)) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "只能查看本窗口的得分");
        }
        StandingMonth standing = standing(by, month);
        UnitSheet sheet = standing.assessed().sheet(unit).orElseThrow(() -> RosterBook.unknownUnit(unit));
        return UnlessKnown.answer(request, ReadersCopy.tag(by, standing), () -> sheet);
    }

    @GET
    @Path("/people")
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Everybody's score, by unit; a chief representative sees their own unit's people")
    public RestResponse<PeopleResults> people(
            @RestPath String month, @RestQuery @Nullable String unit, @Context Request request) {
        Caller by = caller.get();
        if (unit == null ? !by.readsAssessment() && by.represented().isEmpty() : !by.readsAssessmentOf(unit)) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "只能查看本窗口人员的得分");
        }
        StandingMonth standing = standing(by, month);
        return UnlessKnown.answer(
                request,
                ReadersCopy.tag(by, standing),
                () -> standing.assessed().people(of -> unit == null ? by.readsAssessmentOf(of) : unit.equals(of)));
    }

    @GET
    @Path("/people/{staffNo}")
    @RolesAllowed({
        Roles.STAFF_MEMBER,
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(summary = "A person's card: every line with its facts and arithmetic, interviews and recall")
    public RestResponse<PersonCard> person(@RestPath String month, @RestPath String staffNo, @Context Request request) {
        Caller by = caller.get();
        StandingMonth standing = standing(by, month);
        PersonCard card = cards.read(by.hall(), standing.assessed(), staffNo)
                .filter(read -> by.readsAssessmentOf(read.unit()) || by.isPerson(staffNo))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "本月花名册上没有工号 " + staffNo + "，请核对工号和月份"));
        return UnlessKnown.answer(request, ReadersCopy.tag(by, standing), () -> card);
    }

    @POST
    @Path("/what-if")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @ResponseStatus(200)
    @Operation(summary = "The month under other readings: totals, ranks and titles before and after; keeps nothing")
    public WhatIfAnswer whatIf(@RestPath String month, WhatIf body) {
        return trials.compare(caller.get().hall(), Parameters.month("month", month), body);
    }

    private StandingMonth standing(Caller by, String month) {
        return scores.score(by.hall(), Parameters.month("month", month));
    }
}
