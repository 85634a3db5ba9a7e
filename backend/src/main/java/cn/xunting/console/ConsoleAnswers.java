package cn.xunting.console;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** 页面上的拒绝 — a problem that ends a page's request is shown as a page; who is not signed in is asked to, and comes back. */
class ConsoleAnswers {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance problem(Problem problem, boolean signedOut);
    }

    @ServerResponseFilter
    public void asPage(ContainerRequestContext request, ContainerResponseContext response) {
        if (!ConsoleMechanism.isOfTheConsole(request.getUriInfo().getPath())) {
            return;
        }
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-store"));
        if (!(response.getEntity() instanceof Problem problem)) {
            return;
        }
        boolean signedOut = problem.kind() == ProblemType.NOT_SIGNED_IN;
        // A part of a page that is fetched later is not led elsewhere: the other page would be put inside this one.
        boolean looking = request.getMethod().equals("GET") && request.getHeaderString("HX-Request") == null;
        response.getHeaders().remove("WWW-Authenticate");
        if (signedOut && looking) {
            redirect(response, UriBuilder.fromPath("/console/sign-in").queryParam("to", "{to}"), address(request));
        } else if (problem.kind() == ProblemType.PASSWORD_CHANGE_REQUIRED && looking) {
            redirect(response, UriBuilder.fromPath("/console/password"));
        } else {
            response.setEntity(Templates.problem(problem, signedOut).render(), null, HTML);
        }
    }

    private static String address(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return request.getUriInfo().getPath() + (query == null ? "" : "?" + query);
    }

    private static void redirect(ContainerResponseContext response, UriBuilder to, Object... values) {
        response.setStatusInfo(Response.Status.SEE_OTHER);
        response.getHeaders().putSingle(HttpHeaders.LOCATION, to.build(values).toString());
        response.setEntity(null);
    }
}
