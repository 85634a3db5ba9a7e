package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.adoption.AdoptionResource;
import cn.xunting.model.AccountRole;
import cn.xunting.model.AdoptionState;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.AdoptionAnswer;
import cn.xunting.model.wire.office.AdoptionProposal;
import cn.xunting.model.wire.office.PolicyAdoption;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 口径采用页 — what was proposed, the form of a proposal, and the second person's word. */
@Path(AdoptionPageResource.PATH)
@ConsolePages
class AdoptionPageResource {
    static final String PATH = "/console/regulation/adoptions";

    private final AdoptionResource adoptions;
    private final CurrentCaller caller;
    private final Frame frame;
    private final Words words;

    AdoptionPageResource(AdoptionResource adoptions, CurrentCaller caller, Frame frame, Words words) {
        this.adoptions = adoptions;
        this.caller = caller;
        this.frame = frame;
        this.words = words;
    }

    /** What stands in the form of a proposal. */
    record Filled(String policy, String value, String from, String reason) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance adoptions(Listing<PolicyAdoption> listing);

        static native TemplateInstance adoptionNew(Filled filled, @Nullable Problem problem);

        static native TemplateInstance adoption(
                PolicyAdoption one, boolean mayAnswer, String reason, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Object> list(@RestQuery @Nullable String state, @BeanParam ListRequest request) {
        AdoptionState wanted =
                state == null || state.isEmpty() ? null : Parameters.constant(AdoptionState.class, "state", state);
        Listing<PolicyAdoption> listing = Listing.of(
                columns(),
                all().as(rows -> rows.stream()
                        .filter(one -> wanted == null || one.state() == wanted)
                        .toList()),
                request);
        return listing.answer(words, "adoptions", Templates.adoptions(listing));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public TemplateInstance form(
            @RestQuery @Nullable String policy, @RestQuery @Nullable String value, @RestQuery @Nullable String from) {
        return Templates.adoptionNew(
                new Filled(
                        given(policy), given(value), Objects.requireNonNullElseGet(from, frame.month()::toString), ""),
                null);
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> propose(
            @RestForm @Nullable String policy,
            @RestForm @Nullable String value,
            @RestForm @Nullable String from,
            @RestForm @Nullable String reason) {
        Filled filled = new Filled(
                given(policy).strip(), given(value).strip(), given(from).strip(), given(reason));
        try {
            AdoptionProposal proposal = new AdoptionProposal(
                    filled.policy(), filled.value(), Parameters.month("from", filled.from()), filled.reason());
            return proposed(filled, proposal);
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), Templates.adoptionNew(filled, refused.problem()));
        }
    }

    /** Sent twice it is proposed once: what is refused because it waits already, and is the reader's own, was this form. */
    private RestResponse<Object> proposed(Filled filled, AdoptionProposal proposal) {
        try {
            adoptions.propose(proposal);
        } catch (Refusal refused) {
            if (all().rows().stream().noneMatch(one -> waits(one, proposal))) {
                return Pages.refused(refused.problem(), Templates.adoptionNew(filled, refused.problem()));
            }
        }
        return Pages.seeOther(PATH).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String id) {
        return page(id, "", null);
    }

    @POST
    @Path("/{id}")
    @RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> answer(
            @RestPath String id, @RestForm @Nullable String consents, @RestForm @Nullable String reason) {
        try {
            if (consents == null) {
                throw new Refusal(ProblemType.NOT_PROCESSABLE, "请先选择同意或不同意，再提交");
            }
            adoptions.answer(id, new AdoptionAnswer(consents.equals("yes"), given(reason)));
            return Pages.seeOther(PATH + "/" + id).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(id, given(reason), refused.problem()));
        }
    }

    private TemplateInstance page(String id, String reason, @Nullable Problem problem) {
        UUID wanted = Parameters.uuid("id", id);
        PolicyAdoption one = all().rows().stream()
                .filter(adoption -> adoption.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + id + " 的口径采用，请核对编号"));
        boolean decides = caller.get().is(AccountRole.LEADER) || caller.get().is(AccountRole.ADMINISTRATOR);
        boolean own = one.author().equals(caller.get().account());
        return Templates.adoption(one, decides && !own && one.state() == AdoptionState.PROPOSED, reason, problem);
    }

    /** Whether the very same was proposed by the same person and waits: a form sent twice. */
    private boolean waits(PolicyAdoption one, AdoptionProposal proposal) {
        return one.state() == AdoptionState.PROPOSED
                && one.author().equals(caller.get().account())
                && one.policy().equals(proposal.policy())
                && one.value().equals(proposal.value())
                && one.from().equals(proposal.from())
                && one.reason().equals(proposal.reason());
    }

    private Gathered<PolicyAdoption> all() {
        return Gathered.from(cursor -> adoptions.list(cursor, Gathered.AT_A_TIME));
    }

    private List<Column<PolicyAdoption>> columns() {
        return List.of(
                Column.of("policy", "口径", PolicyAdoption::policy),
                Column.of("value", "取值", PolicyAdoption::value),
                Column.of("from", "从哪个月起", PolicyAdoption::from),
                Column.ordered(
                        "state",
                        "状态",
                        one -> words.say(AdoptionLabels.stateLabel(one.state())),
                        Comparator.comparing(PolicyAdoption::state)),
                Column.ordered(
                        "proposed",
                        "提议",
                        one -> one.author() + " " + Labels.atHall(one.at()) + " " + one.reason(),
                        Comparator.comparing(PolicyAdoption::at)),
                Column.ordered(
                        "answered",
                        "答复",
                        AdoptionPageResource::answered,
                        Comparator.comparing(
                                one -> one.consent() == null
                                        ? null
                                        : one.consent().at(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))));
    }

    private static String answered(PolicyAdoption one) {
        return one.consent() == null
                ? ""
                : one.consent().author() + " " + Labels.atHall(one.consent().at()) + " "
                        + one.consent().reason();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
