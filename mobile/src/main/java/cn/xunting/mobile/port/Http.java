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
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Request(String method, String url, Map<String, String> headers, byte[] body) {}

    /**
     * An answer.
     *
     * @param headers by lower-case name, the first value each
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Answer(int status, Map<String, String> headers, byte[] body) {}
}
