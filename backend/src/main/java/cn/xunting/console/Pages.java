package cn.xunting.console;

import cn.xunting.model.wire.Problem;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 页面的回答 — what several pages answer alike. */
final class Pages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    /** Asks an operation for its whole answer, whatever the browser has. */
    static final Request ANEW = new Request() {
        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable Variant selectVariant(List<Variant> variants) {
            return null;
        }

        @Override
        public Response.@Nullable ResponseBuilder evaluatePreconditions(EntityTag tag) {
            return null;
        }

        @Override
        public Response.@Nullable ResponseBuilder evaluatePreconditions(Date lastModified) {
            return null;
        }

        @Override
        public Response.@Nullable ResponseBuilder evaluatePreconditions(Date lastModified, EntityTag tag) {
            return null;
        }

        @Override
        public Response.@Nullable ResponseBuilder evaluatePreconditions() {
            return null;
        }
    };

    private Pages() {}

    /** On to another page: a path of this server, as it is, whatever stands before it. */
    static <T> RestResponse.ResponseBuilder<T> seeOther(String path) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.SEE_OTHER)
                .header("Location", path);
    }

    /** What an operation answers, without its headers. */
    static <T> T of(RestResponse<T> answer) {
        return Objects.requireNonNull(answer.getEntity());
    }

    /** The form again, with what was wrong with it. */
    static RestResponse<Object> refused(Problem problem, TemplateInstance form) {
        // By number: 422 is none of those that the library has a constant for.
        return RestResponse.ResponseBuilder.create(problem.status(), problem.title())
                .entity((Object) form.render())
                .type(HTML)
                .build();
    }
}
