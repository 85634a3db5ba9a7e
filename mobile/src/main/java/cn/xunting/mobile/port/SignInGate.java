package cn.xunting.mobile.port;

import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Problem;
import java.util.concurrent.CompletionStage;

/** 登录 — signs in to a server and keeps the session. Implemented by sync. */
public interface SignInGate {
    /** Never fails exceptionally for what a user can meet: no network is an outcome too. */
    CompletionStage<Outcome> signIn(String server, String account, String password);

    /** Signs in with a code that serves once, in place of account and password. */
    CompletionStage<Outcome> enrol(String server, String code);

    /** Changes the password, where the server demands it before anything else. */
    CompletionStage<Outcome> changePassword(String oldPassword, String newPassword);

    /** Forgets the session; the outbox keeps what is unsent. */
    void signOut();

    /** What became of it. */
    sealed interface Outcome {
        record SignedIn(Officer officer) implements Outcome {}

        record Denied(Problem problem) implements Outcome {}

        record Unreachable(String words) implements Outcome {}
    }
}
