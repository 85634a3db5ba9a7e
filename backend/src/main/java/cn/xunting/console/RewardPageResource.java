package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.honours.RewardFormulaResource;
import cn.xunting.model.AdoptionState;
import cn.xunting.model.RewardRounding;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.AdoptionAnswer;
import cn.xunting.model.wire.office.RewardFormula;
import cn.xunting.model.wire.office.RewardFormulaOrder;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 奖励算式页 — what was proposed and adopted for people's rewards; one person proposes, another consents. */
@Path("/console/rewards/formulas")
@ConsolePages
class RewardPageResource {
    private static final String HERE = "/console/rewards/formulas";

    private final RewardFormulaResource formulas;
    private final CurrentCaller caller;
    private final Words words;
    private final List<Column<RewardFormula>> columns;

    RewardPageResource(RewardFormulaResource formulas, CurrentCaller caller, Words words) {
        this.formulas = formulas;
        this.caller = caller;
        this.words = words;
        this.columns = columns(words);
    }

    /** What was typed of a proposal. */
    record Typed(String base, String rounding, String from, String reason) {
        static final Typed NOTHING = new Typed("", RewardRounding.YUAN_HALF_UP.name(), "", "");

        public List<RewardRounding> roundings() {
            return Arrays.asList(RewardRounding.values());
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance rewardFormulas(
                Listing<RewardFormula> listing, String reader, Typed typed, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Object> all(@BeanParam ListRequest request) {
        Listing<RewardFormula> listing = listing(request);
        return listing.answer(
                words,
                "reward-formulas",
                Templates.rewardFormulas(listing, caller.get().account(), Typed.NOTHING, null));
    }

    @POST
    @RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> propose(
            @RestForm @Nullable String base,
            @RestForm @Nullable String rounding,
            @RestForm @Nullable String from,
            @RestForm @Nullable String reason,
            @BeanParam ListRequest request) {
        Typed typed = new Typed(given(base), given(rounding), given(from), given(reason));
        return done(typed, request, () -> {
            RewardFormulaOrder order = new RewardFormulaOrder(
                    FindingSearch.given(typed.base()),
                    Parameters.constant(RewardRounding.class, "rounding", typed.rounding()),
                    Parameters.month("from", typed.from()),
                    typed.reason());
            if (all().rows().stream().noneMatch(one -> waits(one, order))) {
                formulas.propose(order);
            }
        });
    }

    /** Whether the very same was proposed by the same person and waits: a form sent twice. */
    private boolean waits(RewardFormula one, RewardFormulaOrder order) {
        return one.state() == AdoptionState.PROPOSED
                && one.author().equals(caller.get().account())
                && one.rounding() == order.rounding()
                && one.from().equals(order.from())
                && one.reason().equals(order.reason())
                && isSameAmount(one.base(), order.base());
    }

    /** 500 and 500.00 are one amount; what is none the operation refuses. */
    private static boolean isSameAmount(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException noAmount) {
            return false;
        }
    }

    @POST
    @Path("/{id}/consent")
    @RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> consent(
            @RestPath String id,
            @RestForm boolean consents,
            @RestForm @Nullable String reason,
            @BeanParam ListRequest request) {
        return done(Typed.NOTHING, request, () -> formulas.consent(id, new AdoptionAnswer(consents, given(reason))));
    }

    private RestResponse<Object> done(Typed typed, ListRequest request, Runnable act) {
        try {
            act.run();
            return Pages.seeOther(HERE).build();
        } catch (Refusal refused) {
            return Pages.refused(
                    refused.problem(),
                    Templates.rewardFormulas(listing(request), caller.get().account(), typed, refused.problem()));
        }
    }

    private Listing<RewardFormula> listing(ListRequest request) {
        return Listing.of(columns, all(), request);
    }

    private Gathered<RewardFormula> all() {
        return Gathered.from((@Nullable String cursor) -> formulas.list(cursor, Gathered.AT_A_TIME));
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<Column<RewardFormula>> columns(Words words) {
        return List.of(
                Column.of("from", "从哪个月起", RewardFormula::from),
                Column.of("base", "基数（元）", RewardFormula::base),
                Column.words("rounding", "取整", one -> words.say(RecordLabels.label(one.rounding()))),
                Column.words("reason", "理由", RewardFormula::reason),
                Column.of("author", "提议人", RewardFormula::author),
                Column.of("at", "提议时间", one -> Labels.atHall(one.at())),
                Column.words("state", "状态", one -> words.say(RecordLabels.label(one.state()))));
    }
}
