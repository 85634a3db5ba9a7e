package cn.xunting.month;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.hall.Hall;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 月度结果. */
@Path("/api/v1/months/{month}")
class MonthResource {
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
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "The month's ranking, with titles and their reasons")
    public RestResponse<MonthResults> results(@RestPath String month, @Context Request request) {
        Hall hall = caller.get().hall();
        YearMonth of = Parameters.month("month", month);
        return unlessKnown(request, hall, of, () -> scores.score(hall, of).results());
    }

    @GET
    @Path("/results/{unit}")
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "A unit's sheet: every line with its facts and arithmetic")
    public RestResponse<UnitSheet> sheet(@RestPath String month, @RestPath String unit, @Context Request request) {
        Caller by = caller.get();
        if (!by.reads(unit)) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "只能查看本窗口的得分");
        }
        YearMonth of = Parameters.month("month", month);
        return unlessKnown(
                request,
                by.hall(),
                of,
                () -> scores.score(by.hall(), of)
                        .sheet(unit)
                        .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + unit + " 的窗口或科室，请核对编号")));
    }

    @GET
    @Path("/people")
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "Everybody's score, by unit; a chief representative sees their own unit's people")
    public RestResponse<PeopleResults> people(
            @RestPath String month, @RestQuery @Nullable String unit, @Context Request request) {
        Caller by = caller.get();
        String seen = by.readsWholeHall() ? unit : by.unit();
        if (!by.readsWholeHall() && (seen == null || (unit != null && !unit.equals(seen)))) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "只能查看本窗口人员的得分");
        }
        YearMonth of = Parameters.month("month", month);
        return unlessKnown(request, by.hall(), of, () -> new ScoredPeople(scores.score(by.hall(), of)).results(seen));
    }

    @GET
    @Path("/people/{staffNo}")
    @RolesAllowed({
        Roles.STAFF_MEMBER,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(summary = "A person's card: every line with its facts and arithmetic, interviews and recall")
    public RestResponse<PersonCard> person(@RestPath String month, @RestPath String staffNo, @Context Request request) {
        Caller by = caller.get();
        YearMonth of = Parameters.month("month", month);
        return unlessKnown(
                request,
                by.hall(),
                of,
                () -> cards.read(by.hall(), of, staffNo)
                        .filter(card -> by.reads(card.unit())
                                || staffNo.equals(by.officer().staffNo()))
                        .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "本月花名册上没有工号 " + staffNo + "，请核对工号和月份")));
    }

    @POST
    @Path("/what-if")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @ResponseStatus(200)
    @Operation(summary = "The month under other readings: totals, ranks and titles before and after; keeps nothing")
    public WhatIfAnswer whatIf(@RestPath String month, WhatIf body) {
        return trials.compare(caller.get().hall(), Parameters.month("month", month), body);
    }

    /** 304 where the reader's copy rests on the same facts. */
    private <T> RestResponse<T> unlessKnown(Request request, Hall hall, YearMonth month, Supplier<T> answer) {
        EntityTag tag = new EntityTag(month + "-" + scores.version(hall), true);
        T body = answer.get(); // first: a copy is confirmed only to whoever may read it
        return request.evaluatePreconditions(tag) == null
                ? RestResponse.ResponseBuilder.ok(body).tag(tag).build()
                : RestResponse.ResponseBuilder.<T>notModified().tag(tag).build();
    }
}
