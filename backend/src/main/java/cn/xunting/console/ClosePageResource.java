package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.closing.CloseProspect;
import cn.xunting.closing.ClosingResource;
import cn.xunting.model.AccountRole;
import cn.xunting.model.CheckKind;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.CloseOrder;
import cn.xunting.model.wire.office.MonthChecklist;
import cn.xunting.model.wire.office.ReopenOrder;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 关账页 — what stands in the way, the acts that are possible now, and what came of them. */
@Path("/console/months/{month}/close")
@ConsolePages
class ClosePageResource {
    private final ClosingResource closing;
    private final CurrentCaller caller;

    ClosePageResource(ClosingResource closing, CurrentCaller caller) {
        this.closing = closing;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance close(Closing closing, Closing.Filled filled, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String month) {
        return Templates.close(read(month), Closing.Filled.NOTHING, null);
    }

    @POST
    @RolesAllowed(Roles.LEADER)
    @Operation(hidden = true)
    public RestResponse<Object> close(
            @RestPath String month,
            @RestForm @Nullable List<String> waived,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String sure) {
        List<String> chosen = Objects.requireNonNullElse(waived, List.of());
        return act(month, new Closing.Filled(chosen, Map.of("close", given(reason))), sure, () -> {
            List<CheckKind> kinds = chosen.stream()
                    .map(kind -> Parameters.constant(CheckKind.class, "waived", kind))
                    .toList();
            closing.close(month, new CloseOrder(kinds, given(reason)));
        });
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Roles.LEADER)
    @Operation(hidden = true)
    public RestResponse<Object> publish(@RestPath String month, @RestForm @Nullable String sure) {
        return act(month, Closing.Filled.NOTHING, sure, () -> closing.publish(month));
    }

    @POST
    @Path("/reopen")
    @RolesAllowed(Roles.LEADER)
    @Operation(hidden = true)
    public RestResponse<Object> reopen(
            @RestPath String month, @RestForm @Nullable String reason, @RestForm @Nullable String sure) {
        return act(
                month,
                new Closing.Filled(List.of(), Map.of("reopen", given(reason))),
                sure,
                () -> closing.reopen(month, new ReopenOrder(given(reason))));
    }

    private RestResponse<Object> act(String month, Closing.Filled filled, @Nullable String sure, Runnable act) {
        try {
            if (sure == null) {
                throw new Refusal(ProblemType.NOT_PROCESSABLE, "请先勾选“我已核对”，再提交");
            }
            act.run();
            return Pages.seeOther("/console/months/" + month + "/close").build();
        } catch (Refusal refused) {
            Problem problem = refused.problem();
            return Pages.refused(problem, Templates.close(read(month), filled, problem));
        }
    }

    private Closing read(String month) {
        CloseProspect prospect = closing.prospect(month);
        MonthChecklist list = prospect.checklist();
        return new Closing(
                list.month(),
                closing.seal(month),
                list.checks().stream()
                        .map(check -> ClosingPoint.of(list.month(), check))
                        .toList(),
                prospect.results(),
                caller.get().is(AccountRole.LEADER));
    }

    private static String given(@Nullable String reason) {
        return Objects.requireNonNullElse(reason, "");
    }
}
