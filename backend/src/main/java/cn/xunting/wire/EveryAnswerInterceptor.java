package cn.xunting.wire;

import cn.xunting.model.Protocol;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Says in every answer, refusals and health checks too, what time it is here and which protocol is spoken. */
@ApplicationScoped
class EveryAnswerInterceptor {
    /** Before everything else that could answer. */
    private static final int FIRST = 1_000;

    private final Clock clock;

    EveryAnswerInterceptor(Clock clock) {
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    HttpServerResponse answer = routing.response();
                    routing.addHeadersEndHandler(sent -> answer.putHeader(
                            Protocol.TIME_HEADER, clock.instant().toString()));
                    answer.putHeader(Protocol.SPOKEN_HEADER, Integer.toString(Protocol.CURRENT))
                            .putHeader(Protocol.OLDEST_PHONE_HEADER, Integer.toString(Protocol.OLDEST_PHONE));
                    routing.next();
                },
                FIRST);
    }
}
