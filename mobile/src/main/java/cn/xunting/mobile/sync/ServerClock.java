package cn.xunting.mobile.sync;

import cn.xunting.mobile.port.Http;
import cn.xunting.model.Protocol;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** The network, and what time every answer says it is at the server, beside what this phone's clock says. */
final class ServerClock implements Http {
    private final Http http;
    private final Clock clock;
    private final Consumer<Instant> heard;
    private final Consumer<Duration> learned;
    private volatile Duration ahead;

    /**
     * Listens to the network.
     *
     * @param clock the phone's own
     * @param ahead what was known of it before
     * @param heard told of the server's time at every answer that has it
     * @param learned told of how far the phone's clock is ahead then
     */
    ServerClock(Http http, Clock clock, Duration ahead, Consumer<Instant> heard, Consumer<Duration> learned) {
        this.http = http;
        this.clock = clock;
        this.ahead = ahead;
        this.heard = heard;
        this.learned = learned;
    }

    @Override
    public Answer send(Request request) throws IOException {
        Instant asked = clock.instant();
        Answer answer = http.send(request);
        Instant answered = clock.instant();
        String said = answer.headers().getOrDefault(Protocol.TIME_HEADER.toLowerCase(Locale.ROOT), "");
        if (!said.isEmpty()) {
            learn(said, asked, answered);
        }
        return answer;
    }

    /** By how much the phone's clock is ahead of the server's; negative if it is behind. As of the last answer. */
    Duration ahead() {
        return ahead;
    }

    /** The server looked at its clock somewhere between question and answer; what is uncertain is not held against the phone. */
    private void learn(String said, Instant asked, Instant answered) {
        Instant server;
        try {
            server = Instant.parse(said);
        } catch (DateTimeException e) {
            return; // some box between rewrites headers
        }
        heard.accept(server);
        if (server.isBefore(asked)) {
            ahead = Duration.between(server, asked);
        } else if (server.isAfter(answered)) {
            ahead = Duration.between(server, answered);
        } else {
            ahead = Duration.ZERO;
        }
        learned.accept(ahead);
    }
}
