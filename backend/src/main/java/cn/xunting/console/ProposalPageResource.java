package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.ProposalState;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.Proposal;
import cn.xunting.model.wire.office.ProposalReply;
import cn.xunting.problem.Refusal;
import cn.xunting.proposal.ProposalResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 提议页 — what changes of the roster without an approval propose, and a reviewer's answer. */
@Path("/console/proposals")
@ConsolePages
class ProposalPageResource {
    private final ProposalResource proposals;
    private final Words words;
    private final List<Column<Proposal>> columns;

    ProposalPageResource(ProposalResource proposals, Words words) {
        this.proposals = proposals;
        this.words = words;
        this.columns = columns(words);
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance proposals(String state, Listing<Proposal> listing);

        static native TemplateInstance proposal(Proposal proposal, String reason, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Object> list(@RestQuery @Nullable String state, @BeanParam ListRequest request) {
        String asked = state == null ? ProposalState.OPEN.name() : state;
        Listing<Proposal> listing = Listing.of(columns, all(asked), request);
        return listing.answer(words, "proposals", Templates.proposals(asked, listing));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String id) {
        return Templates.proposal(known(id), "", null);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(hidden = true)
    public RestResponse<Object> answer(
            @RestPath String id, @RestForm boolean accept, @RestForm @Nullable String reason) {
        String typed = reason == null ? "" : reason;
        try {
            proposals.answer(id, new ProposalReply(accept, typed));
            return Pages.seeOther("/console/proposals/" + id).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), Templates.proposal(known(id), typed, refused.problem()));
        }
    }

    private Gathered<Proposal> all(String state) {
        return Gathered.from(cursor -> proposals.list(state, cursor, Gathered.AT_A_TIME));
    }

    private Proposal known(String id) {
        return all("").rows().stream()
                .filter(proposal -> proposal.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有这条提议，可能已补登批准，请刷新列表"));
    }

    private static List<Column<Proposal>> columns(Words words) {
        return List.of(
                Column.of("day", "日期", Proposal::day),
                Column.words("name", "姓名", Proposal::name),
                Column.of("unit", "单位", Proposal::unit),
                Column.of("item", "条款编号", Proposal::item),
                Column.words("reason", "缘由", Proposal::reason),
                Column.words("answer", "答复", one -> words.say(answer(one))));
    }

    /** What became of it, in Chinese. */
    static String answer(Proposal one) {
        return one.answer() == null ? "待答复" : one.answer().accept() ? "已采纳" : "不采纳";
    }
}
