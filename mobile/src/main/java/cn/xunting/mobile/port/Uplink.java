package cn.xunting.mobile.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 上传通道 — what view models may ask of the network: send now, and how things stand. Implemented by sync. */
public interface Uplink {
    /** Asks for a round now; returns at once. A round already under way is followed by another. */
    void sendNow();

    Status status();

    /**
     * Calls the listener after every change of status, on any thread.
     *
     * @return what ends it
     */
    Runnable onStatus(Runnable listener);

    /** How the connection stands. */
    enum Link {
        /** Nothing tried yet. */
        IDLE,
        SENDING,
        /** The last round reached the server. */
        ONLINE,
        /** The last round did not; tries again by itself. */
        OFFLINE,
        /** The session has ended; nothing is lost, the password is needed. */
        SIGNED_OUT
    }

    /**
     * How the connection stands, for a screen to show.
     *
     * @param lastContact the server's time at the last answer
     * @param words a Chinese sentence for the inspector
     */
    record Status(Link link, @Nullable Instant lastContact, String words) {}
}
