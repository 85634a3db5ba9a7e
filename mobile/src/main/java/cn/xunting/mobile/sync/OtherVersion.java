package cn.xunting.mobile.sync;

import cn.xunting.mobile.port.Http;
import cn.xunting.model.Protocol;
import java.io.IOException;
import java.util.Locale;

/** The server speaks a language this app does not, or no longer. Whatever it answered says nothing about what was sent. */
final class OtherVersion extends IOException {
    private final boolean serverNewer;

    private OtherVersion(boolean serverNewer) {
        super(serverNewer ? "The server no longer understands this app" : "This app no longer understands the server");
        this.serverNewer = serverNewer;
    }

    /** Whether the app has to be brought up to date; otherwise the server has. */
    boolean serverNewer() {
        return serverNewer;
    }

    /** An answer that says nothing of it, from a box on the way say, passes. */
    static void demandNone(Http.Answer answer) throws OtherVersion {
        if (number(answer, Protocol.OLDEST_PHONE_HEADER, Protocol.CURRENT) > Protocol.CURRENT) {
            throw new OtherVersion(true);
        }
        if (number(answer, Protocol.SPOKEN_HEADER, Protocol.OLDEST_SERVER) < Protocol.OLDEST_SERVER) {
            throw new OtherVersion(false);
        }
    }

    private static int number(Http.Answer answer, String header, int otherwise) {
        String said = answer.headers().getOrDefault(header.toLowerCase(Locale.ROOT), "");
        return said.matches("[0-9]{1,9}") ? Integer.parseInt(said) : otherwise;
    }
}
