package cn.xunting.mobile.sync;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.hall.KeptSession;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.SignInGate;
import cn.xunting.mobile.store.StoreFailed;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.EnrolmentCode;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.PasswordChange;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SignIn;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** 登录 over the network. */
public final class HttpSignInGate implements SignInGate {
    private static final System.Logger LOG = System.getLogger(HttpSignInGate.class.getName());

    private final Http http;
    private final KeptSession session;
    private final Executor executor;
    private final Runnable signedIn;

    /**
     * Makes the gate.
     *
     * @param executor where requests wait for their answers
     * @param signedIn called whenever somebody may send again
     */
    public HttpSignInGate(Http http, KeptSession session, Executor executor, Runnable signedIn) {
        this.http = http;
        this.session = session;
        this.executor = executor;
        this.signedIn = signedIn;
    }

    @Override
    public CompletionStage<Outcome> signIn(String server, String account, String password) {
        return begin(server, hall -> hall.signIn(new SignIn(account.strip(), password, null)));
    }

    @Override
    public CompletionStage<Outcome> enrol(String server, String code) {
        return begin(server, hall -> hall.enrol(new EnrolmentCode(code.strip(), null)));
    }

    private CompletionStage<Outcome> begin(String server, Door door) {
        Optional<String> address = ServerAddress.parse(server);
        if (address.isEmpty()) {
            return CompletableFuture.completedFuture(
                    new Outcome.Unreachable(say("服务器地址写法不对，请改成类似 https://xunting.example.cn 的样子。")));
        }
        return attempt(() -> {
            Session begun = door.open(new HallServer(http, address.get()));
            session.begin(address.get(), begun);
            return begun.officer();
        });
    }

    @Override
    public CompletionStage<Outcome> changePassword(String oldPassword, String newPassword) {
        return attempt(() -> {
            OfficerCalls calls = OfficerCalls.asSignedIn(http, session);
            calls.changePassword(new PasswordChange(oldPassword, newPassword));
            // The officer of the session in hand still has to change the password; the next one's has not.
            Session before = session.tokens().orElseThrow(() -> new SessionEnded("No tokens"));
            return calls.refresh(before).officer();
        });
    }

    @Override
    public void signOut() {
        Optional<Session> tokens = session.tokens();
        Optional<String> server = session.server();
        session.end();
        if (tokens.isPresent() && server.isPresent()) {
            executor.execute(() -> endOnServer(server.get(), tokens.get()));
        }
    }

    private void endOnServer(String server, Session tokens) {
        try {
            new HallServer(http, server).signOut(tokens.accessToken());
        } catch (IOException | Rejected e) {
            LOG.log(System.Logger.Level.DEBUG, "The session runs out on the server by itself", e);
        }
    }

    private CompletionStage<Outcome> attempt(Attempt attempt) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Outcome outcome = outcomeOf(attempt);
                    if (outcome instanceof Outcome.SignedIn) {
                        signedIn.run();
                    }
                    return outcome;
                },
                executor);
    }

    private static Outcome outcomeOf(Attempt attempt) {
        try {
            return new Outcome.SignedIn(attempt.run());
        } catch (Rejected e) {
            return new Outcome.Denied(e.problem());
        } catch (SessionEnded e) {
            return new Outcome.Denied(Problem.of(ProblemType.NOT_SIGNED_IN, say("登录已失效，请用密码重新登录。")));
        } catch (OtherVersion e) {
            return new Outcome.Unreachable(say("{0}。", StatusWords.versionsApart(e.serverNewer())));
        } catch (NotOurServer e) {
            return new Outcome.Unreachable(say("这个地址上不是巡厅服务器，请核对地址；连的是公共无线网络时，请先在浏览器里登录它。"));
        } catch (IOException e) {
            return new Outcome.Unreachable(say("连不上服务器，请检查网络和服务器地址后再试。"));
        } catch (StoreFailed e) {
            LOG.log(System.Logger.Level.ERROR, "The session could not be written down", e);
            return new Outcome.Unreachable(say("手机存储已满，请删去一些不用的文件后再试。"));
        }
    }

    /** One of the ways in. */
    private interface Door {
        Session open(HallServer server) throws IOException, Rejected;
    }

    private interface Attempt {
        Officer run() throws IOException, Rejected, SessionEnded;
    }
}
