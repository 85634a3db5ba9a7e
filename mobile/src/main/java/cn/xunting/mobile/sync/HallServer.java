package cn.xunting.mobile.sync;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.port.Http;
import cn.xunting.model.wire.EnrolmentCode;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SessionRefresh;
import cn.xunting.model.wire.SignIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A server of this system at an address: what it answers to anybody, and how its answers are read. */
final class HallServer {
    static final int NOT_MODIFIED = 304;
    private static final byte[] NOTHING = {};

    private final Http http;
    private final String address;

    /** @param address scheme, host and port, without a slash at the end */
    HallServer(Http http, String address) {
        this.http = http;
        this.address = address;
    }

    Session signIn(SignIn who) throws IOException, Rejected {
        return session(post("/sessions", WireJson.encode(who), Optional.empty()));
    }

    Session enrol(EnrolmentCode code) throws IOException, Rejected {
        return session(post("/sessions/enrolments", WireJson.encode(code), Optional.empty()));
    }

    Session refresh(String refreshToken) throws IOException, Rejected {
        return session(post("/sessions/refresh", WireJson.encode(new SessionRefresh(refreshToken)), Optional.empty()));
    }

    void signOut(String accessToken) throws IOException, Rejected {
        requireSuccess(send(Call.of("DELETE", "/sessions/current"), Optional.of(accessToken)));
    }

    /** Sends a call as the holder of a token and hands over the answer as it is. */
    Http.Answer send(Call call, Optional<String> accessToken) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json, */*;q=0.5");
        if (!call.contentType().isEmpty()) {
            headers.put("Content-Type", call.contentType());
        }
        if (!call.known().isEmpty()) {
            headers.put("If-None-Match", call.known());
        }
        accessToken.ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        Http.Answer answer = http.send(new Http.Request(
                call.method(), address + "/api/v1" + call.path(), headers, call.body(), call.progress()));
        OtherVersion.demandNone(answer);
        if (answer.status() >= 300 && answer.status() < 400 && answer.status() != NOT_MODIFIED) {
            throw new NotOurServer("Redirected to " + answer.headers().get("location"));
        }
        return answer;
    }

    private Http.Answer post(String path, String json, Optional<String> accessToken) throws IOException {
        return send(Call.ofJson("POST", path, json), accessToken);
    }

    private static Session session(Http.Answer answer) throws IOException, Rejected {
        Session session = read(Session.class, answer);
        if (session.accessToken() == null || session.refreshToken() == null || session.officer() == null) {
            throw new NotOurServer("A session without tokens");
        }
        return session;
    }

    static void requireSuccess(Http.Answer answer) throws Rejected {
        if (answer.status() < 200 || answer.status() >= 300) {
            throw Rejected.by(answer);
        }
    }

    static <T extends Record> T read(Class<T> type, Http.Answer answer) throws IOException, Rejected {
        requireSuccess(answer);
        try {
            return WireJson.decode(type, new String(answer.body(), StandardCharsets.UTF_8));
        } catch (UnreadableJson e) {
            NotOurServer other = new NotOurServer("Not a " + type.getSimpleName());
            other.initCause(e);
            throw other;
        }
    }

    /**
     * What is asked, before it is known of whom and as whom.
     *
     * @param known the tag of the answer that is known already; empty for none
     * @param progress told how far the body is
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Call(String method, String path, String contentType, byte[] body, String known, Http.Progress progress) {
        static Call of(String method, String path) {
            return new Call(method, path, "", NOTHING, "", Http.Progress.NONE);
        }

        static Call unlessKnown(String path, String tag) {
            return new Call("GET", path, "", NOTHING, tag, Http.Progress.NONE);
        }

        static Call ofPhoto(String path, byte[] jpeg, Http.Progress progress) {
            return new Call("PUT", path, "image/jpeg", jpeg, "", progress);
        }

        static Call ofJson(String method, String path, String json) {
            return new Call(
                    method, path, "application/json", json.getBytes(StandardCharsets.UTF_8), "", Http.Progress.NONE);
        }
    }
}
