package cn.xunting.mobile.sync;

import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.mobile.port.Http;
import cn.xunting.model.wire.Standing;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Brings what whoever is signed in may know of the scores up to date; after the changes, whose time it is as of. */
final class FetchStanding {
    private static final int NO_SUCH_THING = 404;
    private final DurableHallCopy hall;

    FetchStanding(DurableHallCopy hall) {
        this.hall = hall;
    }

    void fetch(OfficerCalls calls) throws IOException, Rejected, SessionEnded {
        Instant at = hall.asOf().orElseThrow();
        Http.Answer answer = calls.standing(hall.standingTag());
        if (answer.status() == HallServer.NOT_MODIFIED) {
            hall.apply(calls.account(), Optional.empty(), "", at);
        } else if (answer.status()
                != NO_SUCH_THING) { // a server that tells no scores yet, or a month without an edition
            Standing standing = HallServer.read(Standing.class, answer);
            hall.apply(calls.account(), Optional.of(standing), answer.headers().getOrDefault("etag", ""), at);
        }
    }
}
