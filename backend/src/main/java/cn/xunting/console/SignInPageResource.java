package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.SignInToConsole;
import cn.xunting.access.oidc.OidcConfiguration;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.SignIn;
import cn.xunting.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 登录页. */
@Path("/console")
@ConsolePages
class SignInPageResource {
    private static final String DEVICE = "网页";
    private static final int YEAR = 31_536_000;
    private final SignInToConsole signIn;
    private final OidcConfiguration provider;
    private final ConsoleCookie cookie;
    private final CurrentCaller caller;

    SignInPageResource(SignInToConsole signIn, OidcConfiguration provider, ConsoleCookie cookie, CurrentCaller caller) {
        this.signIn = signIn;
        this.provider = provider;
        this.cookie = cookie;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance signIn(String account, String to, boolean byIdentity, @Nullable Problem problem);
    }

    @GET
    @Path("/sign-in")
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance ask(@RestQuery @Nullable String to) {
        return Templates.signIn("", safe(to), provider.isOn(), null);
    }

    @POST
    @Path("/sign-in")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Object> signIn(
            @RestForm @Nullable String account, @RestForm @Nullable String password, @RestForm @Nullable String to) {
        String name = account == null ? "" : account;
        try {
            String token = signIn.signIn(new SignIn(name, password == null ? "" : password, DEVICE), DEVICE);
            return Pages.seeOther(safe(to)).cookie(cookie.holding(token)).build();
        } catch (Refusal refused) {
            Problem problem = refused.problem();
            return Pages.refused(problem, Templates.signIn(name, safe(to), provider.isOn(), problem));
        }
    }

    /** A browser's session for whoever has shown a token of the API in the header, which no other site can make a browser send. */
    @POST
    @Path("/session")
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Void> continueHere() {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie.holding(signIn.signInAs(caller.get(), DEVICE)))
                .build();
    }

    @GET
    @Path("/language/{language}")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> speak(@RestPath String language, @RestHeader("Referer") @Nullable String from) {
        NewCookie chosen = new NewCookie.Builder(Words.COOKIE)
                .value(language.equals("en") ? "en" : "zh")
                .path(ConsolePages.PATH)
                .maxAge(YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Pages.<Void>seeOther(safe(from == null ? null : pathOf(from)))
                .cookie(chosen)
                .build();
    }

    private static @Nullable String pathOf(String address) {
        try {
            return URI.create(address).getRawPath();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Nobody is sent to another site by a link to the sign-in. */
    private static String safe(@Nullable String to) {
        return to != null && to.matches("/console(/[\\w./%-]*)?(\\?[\\w=&%.+-]*)?") && !to.startsWith("/console/sign-")
                ? to
                : ConsolePages.PATH;
    }
}
