package cn.xunting.console;

import cn.xunting.access.SignInToConsole;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** 防伪造表单 — a form is taken only from a page of this console, and with its session's secret in it. */
class FormGuard {
    /** The field of every form that changes something. */
    static final String FIELD = "form-secret";

    private final SecurityIdentity identity;

    FormGuard(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ConsolePages
    @WithFormRead
    @ServerRequestFilter
    public void check(ResteasyReactiveContainerRequestContext request, ResourceInfo sentTo) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return;
        }
        demandOwnOrigin(request);
        if (sentTo.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            return; // no session's form: whoever signs in may still have the cookie of one that has ended
        }
        String expected = secret(identity);
        if (expected != null) {
            ResteasyReactiveRequestContext read = (ResteasyReactiveRequestContext) request.getServerRequestContext();
            demandEqual(expected, read.getFormParameter(FIELD, true, false));
        }
    }

    /** The secret of the session's forms; absent for who is not signed in. */
    static @Nullable String secret(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim(SignInToConsole.FORM_SECRET)
                : null;
    }

    private static void demandEqual(String expected, @Nullable Object given) {
        if (!(given instanceof String text)
                || !MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8))) {
            throw forged();
        }
    }

    /** Every browser that sends forms elsewhere says where they come from. */
    private static void demandOwnOrigin(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin != null && !sameHost(origin, request.getHeaderString("Host"))) {
            throw forged();
        }
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Refusal forged() {
        return new Refusal(ProblemType.NOT_PERMITTED, "这张表单不是从当前登录的页面提交的，没有保存。请回到控制台重新打开页面再提交");
    }
}
