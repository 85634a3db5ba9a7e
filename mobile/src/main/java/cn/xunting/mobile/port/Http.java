package cn.xunting.mobile.port;

import java.io.IOException;
import java.util.Map;

/** 网络 — one request, one answer. Two adapters exist, because one hangs on some phones. */
public interface Http {
    /**
     * Sends and waits, at most the adapter's time limit.
     *
     * @throws IOException if no complete answer came
     */
    Answer send(Request request) throws IOException;

    /**
     * A request.
     *
     * @param url absolute
     * @param headers by name
     * @param body empty for none
     * @param progress told how far the body is
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Request(String method, String url, Map<String, String> headers, byte[] body, Progress progress) {
        /** One nobody follows. */
        public Request(String method, String url, Map<String, String> headers, byte[] body) {
            this(method, url, headers, body, Progress.NONE);
        }
    }

    /** 进度 — follows a body on its way out. */
    interface Progress {
        /** For what is over before anybody looks. */
        Progress NONE = bytes -> {};

        /**
         * Called on any thread, one call at a time. Handed to the network is not arrived: only the answer says that.
         *
         * @param bytes of the body handed to the network so far
         */
        void sent(long bytes);
    }

    /**
     * An answer.
     *
     * @param headers by lower-case name, the first value each
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Answer(int status, Map<String, String> headers, byte[] body) {}
}
