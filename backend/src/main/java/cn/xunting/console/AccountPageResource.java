package cn.xunting.console;

import cn.xunting.access.AccountResource;
import cn.xunting.access.SessionResource;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.PasswordChange;
import cn.xunting.model.wire.Problem;
import cn.xunting.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 自己的账号 — the password, and the way out. */
@Path("/console")
@ConsolePages
class AccountPageResource {
    private final AccountResource accounts;
    private final SessionResource sessions;
    private final ConsoleCookie cookie;
    private final Frame frame;

    AccountPageResource(AccountResource accounts, SessionResource sessions, ConsoleCookie cookie, Frame frame) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.frame = frame;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance password(boolean must, @Nullable Problem problem);
    }

    @GET
    @Path("/password")
    @Authenticated
    @Operation(hidden = true)
    public TemplateInstance askForPassword() {
        return Templates.password(frame.officer().mustChangePassword(), null);
    }

    @POST
    @Path("/password")
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Object> changePassword(
            @RestForm @Nullable String old, @RestForm @Nullable String fresh, @RestForm @Nullable String again) {
        try {
            if (!Objects.equals(fresh, again)) {
                throw new Refusal(ProblemType.NOT_PROCESSABLE, "两次输入的新密码不一样，请重新输入");
            }
            accounts.changePassword(
                    new PasswordChange(Objects.requireNonNullElse(old, ""), Objects.requireNonNullElse(fresh, "")));
            return Pages.seeOther(ConsolePages.PATH).build();
        } catch (Refusal refused) {
            return Pages.refused(
                    refused.problem(), Templates.password(frame.officer().mustChangePassword(), refused.problem()));
        }
    }

    @POST
    @Path("/sign-out")
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Void> signOut() {
        sessions.signOut();
        return Pages.<Void>seeOther("/console/sign-in").cookie(cookie.gone()).build();
    }
}
