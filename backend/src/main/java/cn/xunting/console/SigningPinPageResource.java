package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.SigningPinChange;
import cn.xunting.model.wire.office.SigningPinState;
import cn.xunting.problem.Refusal;
import cn.xunting.signing.SigningPinResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 签字密码页 — what a representative signs with on an inspector's phone. */
@Path("/console/signing-pin")
@ConsolePages
@RolesAllowed(Roles.CHIEF_REPRESENTATIVE)
class SigningPinPageResource {
    private final SigningPinResource pins;

    SigningPinPageResource(SigningPinResource pins) {
        this.pins = pins;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance signingPin(SigningPinState state, @Nullable Problem problem);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return Templates.signingPin(pins.state(), null);
    }

    /** The PIN is typed twice, for nobody sees it; it is never shown again. */
    @POST
    @Operation(hidden = true)
    public RestResponse<Object> set(@RestForm @Nullable String pin, @RestForm @Nullable String again) {
        try {
            String typed = Objects.requireNonNullElse(pin, "");
            if (!typed.equals(again)) {
                throw new Refusal(ProblemType.NOT_PROCESSABLE, "两次输入的签字密码不一样，请重新输入");
            }
            pins.set(new SigningPinChange(typed));
            return Pages.seeOther("/console/signing-pin").build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), Templates.signingPin(pins.state(), refused.problem()));
        }
    }
}
