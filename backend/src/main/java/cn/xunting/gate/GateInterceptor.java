package cn.xunting.gate;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Turns away, before anything is read or anybody is asked for, what is too large, comes too fast or from a foreign page. */
@ApplicationScoped
class GateInterceptor {
    private static final int BEFORE_THE_SERVERS_OWN_ORIGINS = 400;
    private static final int BEFORE_THE_SERVERS_OWN_LIMIT = 100;
    private static final long MOST_TO_HEAR_OUT = 2 * BodyLimits.FILE;
    private static final String API = "/api/";
    private static final String CONSOLE = "/console/";
    private static final String FOREIGN = "这个网址的页面不能调用本系统，请从本系统自己的网址打开；确有需要，请管理员把它加入 XUNTING_CORS_ORIGINS";
    private static final String ONE_YEAR = "max-age=31536000";

    private final RequestRates rates;
    private final ClientAddress addresses;
    private final NamedOrigins origins;
    private final ObjectMapper json;
    private final boolean tls;

    GateInterceptor(
            RequestRates rates,
            ClientAddress addresses,
            NamedOrigins origins,
            ObjectMapper json,
            @ConfigProperty(name = "xunting.tls") boolean tls) {
        this.rates = rates;
        this.addresses = addresses;
        this.origins = origins;
        this.json = json;
        this.tls = tls;
    }

    void install(@Observes Filters filters) {
        filters.register(this::greet, BEFORE_THE_SERVERS_OWN_ORIGINS);
        filters.register(this::admit, BEFORE_THE_SERVERS_OWN_LIMIT);
    }

    /** Marks what every answer carries, whoever makes it, and turns away pages of other addresses. */
    private void greet(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (tls) {
            context.response().putHeader("Strict-Transport-Security", ONE_YEAR);
        }
        if (path(request).startsWith(API)) {
            context.addHeadersEndHandler(made -> keepNowhere(context.response()));
        }
        if (origins.isForeign(request.getHeader("Origin"), request.getHeader("Host"))) {
            answer(context, new Refusal(ProblemType.NOT_PERMITTED, FOREIGN));
        } else {
            context.next();
        }
    }

    /** An answer that may be kept says so itself. */
    private static void keepNowhere(HttpServerResponse response) {
        if (!response.headers().contains("Cache-Control")) {
            response.putHeader("Cache-Control", "no-store");
        }
    }

    private void admit(RoutingContext context) {
        Refusal refusal = refusal(context.request());
        if (refusal == null) {
            context.next();
        } else {
            answer(context, refusal);
        }
    }

    private @Nullable Refusal refusal(HttpServerRequest request) {
        String path = path(request);
        long limit = BodyLimits.of(path);
        if (declared(request.getHeader("Content-Length")) > limit) {
            return BodyLimits.exceeded(limit);
        }
        if (!path.startsWith(API)) {
            return null; // health and pages cost nothing
        }
        String connected =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        return rates.ofAddress(addresses.of(connected, request.headers().getAll("X-Forwarded-For")))
                .orElse(null);
    }

    private static String path(HttpServerRequest request) {
        return request.path() == null ? "" : request.path();
    }

    private static long declared(@Nullable String length) {
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0; // the server refuses it itself
        }
    }

    /** Says why. A body is let run out, unkept, or its sender would never hear the answer; one without measure is cut off. */
    private void answer(RoutingContext context, Refusal refusal) {
        HttpServerResponse response = context.response();
        boolean page = path(context.request()).startsWith(CONSOLE);
        response.setStatusCode(refusal.problem().status())
                .putHeader("Content-Type", page ? "text/html;charset=UTF-8" : "application/problem+json");
        refusal.retryAfter().ifPresent(wait -> response.putHeader("Retry-After", String.valueOf(wait.toSeconds())));
        if (declared(context.request().getHeader("Content-Length")) > MOST_TO_HEAR_OUT) {
            response.putHeader("Connection", "close");
        }
        try {
            response.end(
                    page
                            ? Buffer.buffer(RefusedPage.of(refusal.problem()))
                            : Buffer.buffer(json.writeValueAsBytes(refusal.problem())));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
        context.request().resume();
    }
}
