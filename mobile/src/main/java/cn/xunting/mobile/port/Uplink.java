package cn.xunting.mobile.port;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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

    /** The items of the outbox a photo of which is under way, and how far each is. Nothing of it outlives the app. */
    Map<UUID, Upload> uploads();

    /**
     * Calls the listener as photos go out, some five times a second at most, on any thread.
     *
     * @return what ends it
     */
    Runnable onUploads(Runnable listener);

    /**
     * 上传进度 — how much of an item's photos has gone.
     *
     * @param sent bytes handed to the network, those included that the server has had for longer
     * @param total bytes of all photos of the item that are on the phone
     */
    record Upload(long sent, long total) {
        public Upload {
            if (sent < 0 || sent > total) {
                throw new IllegalArgumentException("Not a part of " + total + " bytes: " + sent);
            }
        }

        /** Whole percents, not rounded up. */
        public int percent() {
            return total == 0 ? 0 : Math.toIntExact(sent * 100 / total);
        }
    }

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
