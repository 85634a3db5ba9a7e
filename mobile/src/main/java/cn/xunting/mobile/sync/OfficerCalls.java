package cn.xunting.mobile.sync;

import cn.xunting.mobile.hall.KeptSession;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.port.Http;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.PasswordChange;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the server answers to one signed-in account. Refreshes the access token when it has expired; stops as soon as
 * somebody else has signed in on this phone, so that nothing of one account ever goes out under another's name.
 */
final class OfficerCalls {
    private final Http http;
    private final KeptSession session;
    private final String server;
    private final String account;

    private OfficerCalls(Http http, KeptSession session, String server, String account) {
        this.http = http;
        this.session = session;
        this.server = server;
        this.account = account;
    }

    /** Calls as whoever is signed in now. */
    static OfficerCalls asSignedIn(Http http, KeptSession session) throws SessionEnded {
        Session tokens = session.tokens().orElseThrow(() -> new SessionEnded("No tokens"));
        String server = session.server().orElseThrow(() -> new SessionEnded("No server"));
        return new OfficerCalls(http, session, server, tokens.officer().account());
    }

    String account() {
        return account;
    }

    SyncAnswer sync(SyncBatch batch) throws IOException, Rejected, SessionEnded {
        return HallServer.read(SyncAnswer.class, send(HallServer.Call.ofJson("POST", "/sync", WireJson.encode(batch))));
    }

    Changes changes(Optional<String> since) throws IOException, Rejected, SessionEnded {
        String query = since.map(cursor -> "?since=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8))
                .orElse("");
        return HallServer.read(Changes.class, send(HallServer.Call.of("GET", "/changes" + query)));
    }

    /** How the scores stand, as far as the account may know; 304 if that is what is known already. */
    Http.Answer outlook(Optional<String> known) throws IOException, SessionEnded, Rejected {
        return send(HallServer.Call.unlessKnown("/outlook", known.orElse("")));
    }

    /** Whether the server holds the photo with this digest. */
    boolean hasPhoto(String sha256) throws IOException, Rejected, SessionEnded {
        Http.Answer answer = send(HallServer.Call.of("HEAD", "/photos/" + sha256));
        if (answer.status() == 404) {
            return false;
        }
        HallServer.requireSuccess(answer);
        if (!speaksOf(sha256, answer)
                && !answer.headers().getOrDefault("content-type", "").startsWith("image/")) {
            throw new NotOurServer("It has every photo there is"); // as a wireless network's sign-in page does
        }
        return true;
    }

    /** The photo as the server has it. */
    byte[] photo(String sha256) throws IOException, Rejected, SessionEnded {
        Http.Answer answer = send(HallServer.Call.of("GET", "/photos/" + sha256));
        HallServer.requireSuccess(answer);
        return answer.body();
    }

    /** Hands a photo over. True if the answer confirms its digest; otherwise ask {@link #hasPhoto}. */
    boolean putPhoto(String sha256, byte[] jpeg, Http.Progress progress) throws IOException, Rejected, SessionEnded {
        Http.Answer answer = send(HallServer.Call.ofPhoto("/photos/" + sha256, jpeg, progress));
        HallServer.requireSuccess(answer);
        return speaksOf(sha256, answer);
    }

    void changePassword(PasswordChange change) throws IOException, Rejected, SessionEnded {
        HallServer.requireSuccess(
                send(HallServer.Call.ofJson("PUT", "/accounts/me/password", WireJson.encode(change))));
    }

    /** Exchanges the tokens for new ones, which also say anew who the officer is. */
    Session refresh(Session spent) throws IOException, Rejected, SessionEnded {
        synchronized (session) {
            Session current = tokens();
            if (!current.equals(spent)) {
                return current;
            }
            try {
                Session fresh = new HallServer(http, server).refresh(spent.refreshToken());
                session.renew(spent, fresh);
                return fresh;
            } catch (Rejected e) {
                if (e.problem().kind() == ProblemType.ACCOUNT_ENDED) {
                    throw SessionEnded.withAccount(account);
                }
                if (e.status() == 401 || e.status() == 403 || e.isAboutContent()) {
                    session.expire(spent);
                    throw new SessionEnded("The refresh token was refused");
                }
                throw e;
            }
        }
    }

    private Http.Answer send(HallServer.Call call) throws IOException, Rejected, SessionEnded {
        Session tokens = tokens();
        Http.Answer answer = sendWith(tokens, call);
        if (answer.status() == 401) {
            Session fresh = refresh(tokens);
            answer = sendWith(fresh, call);
            if (answer.status() == 401) {
                session.expire(fresh);
                throw new SessionEnded("A fresh token was refused");
            }
        }
        return answer;
    }

    private Http.Answer sendWith(Session tokens, HallServer.Call call) throws IOException {
        return new HallServer(http, server).send(call, Optional.of(tokens.accessToken()));
    }

    private Session tokens() throws SessionEnded {
        return session.tokens()
                .filter(tokens -> tokens.officer().account().equals(account))
                .filter(tokens -> session.server().equals(Optional.of(server)))
                .orElseThrow(() -> new SessionEnded("Nobody, or somebody else, is signed in"));
    }

    private static boolean speaksOf(String sha256, Http.Answer answer) {
        return answer.headers().getOrDefault("etag", "").contains(sha256);
    }
}
