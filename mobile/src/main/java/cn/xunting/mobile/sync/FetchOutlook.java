package cn.xunting.mobile.sync;

import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.mobile.port.Http;
import cn.xunting.model.wire.Outlook;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Brings what whoever is signed in may know of the scores up to date; after the changes, whose time it is as of. */
final class FetchOutlook {
    private static final int NO_SUCH_THING = 404;
    private final DurableHallCopy hall;

    FetchOutlook(DurableHallCopy hall) {
        this.hall = hall;
    }

    void fetch(OfficerCalls calls) throws IOException, Rejected, SessionEnded {
        Instant at = hall.asOf().orElse(null);
        if (at == null) { // somebody else has signed in since the changes were asked for: what comes is not theirs
            return;
        }
        Http.Answer answer = calls.outlook(hall.outlookTag());
        if (answer.status() == HallServer.NOT_MODIFIED) {
            hall.apply(calls.account(), Optional.empty(), "", at);
        } else if (answer.status()
                != NO_SUCH_THING) { // a server that tells no scores yet, or a month without an edition
            Outlook outlook = HallServer.read(Outlook.class, answer);
            hall.apply(calls.account(), Optional.of(outlook), answer.headers().getOrDefault("etag", ""), at);
        }
    }
}
