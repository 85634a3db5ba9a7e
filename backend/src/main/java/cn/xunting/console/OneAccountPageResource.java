package cn.xunting.console;

import cn.xunting.access.AccountResource;
import cn.xunting.access.AccountSessionResource;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.EnrolmentResource;
import cn.xunting.access.Roles;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.AccountEntry;
import cn.xunting.model.wire.office.Enrolment;
import cn.xunting.model.wire.office.FirstPassword;
import cn.xunting.model.wire.office.SessionEntry;
import cn.xunting.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 一个账号的页 — what it may do, its phones, and what an administrator can do about it. */
@Path("/console/accounts/{account}")
@ConsolePages
class OneAccountPageResource {
    private static final String MOST = "500";

    private final AccountResource accounts;
    private final AccountSessionResource sessions;
    private final EnrolmentResource enrolments;
    private final CurrentCaller caller;

    OneAccountPageResource(
            AccountResource accounts,
            AccountSessionResource sessions,
            EnrolmentResource enrolments,
            CurrentCaller caller) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance account(
                AccountEntry account, AccountForm form, List<SessionEntry> sessions, @Nullable Problem problem);

        static native TemplateInstance newPassword(FirstPassword password);

        static native TemplateInstance enrolment(Enrolment enrolment, String back);
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String account) {
        return page(account, null, null);
    }

    @POST
    @Path("/change")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> change(@RestPath String account, @BeanParam AccountForm form) {
        return done(account, form, () -> accounts.change(account, form.ifMatch(), form.terms()));
    }

    @POST
    @Path("/end")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> end(@RestPath String account) {
        return done(account, null, () -> accounts.end(account));
    }

    @POST
    @Path("/reinstatement")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> reinstate(@RestPath String account) {
        return done(account, null, () -> accounts.reinstate(account));
    }

    @POST
    @Path("/password-reset")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> resetPassword(@RestPath String account) {
        try {
            FirstPassword password = Pages.of(accounts.resetPassword(account));
            return Pages.html(RestResponse.StatusCode.OK, Templates.newPassword(password));
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(account, null, refused.problem()));
        }
    }

    @POST
    @Path("/enrolments")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> enrol(@RestPath String account, @Context UriInfo address) {
        try {
            Enrolment enrolment = Pages.of(enrolments.offer(account, address));
            String back = AccountPageAddress.of(account);
            return Pages.html(RestResponse.StatusCode.OK, Templates.enrolment(enrolment, back));
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(account, null, refused.problem()));
        }
    }

    @POST
    @Path("/sessions/{id}/end")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> endSession(@RestPath String account, @RestPath String id) {
        return done(account, null, () -> sessions.end(account, id));
    }

    @POST
    @Path("/sessions/end")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> endSessions(@RestPath String account) {
        return done(account, null, () -> sessions.endAll(account));
    }

    private RestResponse<Object> done(String account, @Nullable AccountForm form, Runnable change) {
        try {
            change.run();
            return Pages.seeOther(AccountPageAddress.of(account)).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(account, form, refused.problem()));
        }
    }

    private TemplateInstance page(String account, @Nullable AccountForm typed, @Nullable Problem problem) {
        AccountEntry entry = Pages.of(accounts.one(account));
        List<SessionEntry> living = caller.get().is(AccountRole.ADMINISTRATOR)
                ? sessions.list(account, null, MOST).items()
                : List.of();
        return Templates.account(entry, typed == null ? AccountForm.of(entry) : typed, living, problem);
    }
}
