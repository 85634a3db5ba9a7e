package cn.xunting.mobile.sync;

import cn.xunting.mobile.hall.KeptSession;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.PhotoSource;
import cn.xunting.model.Digest;
import java.io.IOException;
import java.util.Optional;

/** Photos as the server has them, taken only if they are what their name says. */
final class ServerPhotos implements PhotoSource {
    private static final System.Logger LOG = System.getLogger(ServerPhotos.class.getName());

    private final Http http;
    private final KeptSession session;

    ServerPhotos(Http http, KeptSession session) {
        this.http = http;
        this.session = session;
    }

    @Override
    public Optional<byte[]> fetch(String sha256) {
        try {
            return Optional.of(OfficerCalls.asSignedIn(http, session).photo(sha256))
                    .filter(picture -> Digest.sha256(picture).equals(sha256));
        } catch (IOException | Rejected | SessionEnded e) {
            LOG.log(System.Logger.Level.DEBUG, "A photo cannot be had now", e);
            return Optional.empty();
        }
    }
}
