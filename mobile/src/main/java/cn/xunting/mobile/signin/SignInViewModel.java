package cn.xunting.mobile.signin;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.ProblemWords;
import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.port.SignInGate;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import java.util.concurrent.CompletionStage;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * 登录 — signs in by account and password or by a code that serves once, and changes the password where the server demands
 * it before anything else.
 */
public final class SignInViewModel {
    private static final String SERVER = "server";
    private static final String ACCOUNT = "account";
    private static final System.Logger LOG = System.getLogger(SignInViewModel.class.getName());

    private final SignInGate gate;
    private final Settings settings;
    private final Threads threads;
    private final Runnable signedIn;

    private final StringProperty server = new SimpleStringProperty("");
    private final StringProperty account = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty newPassword = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty changing = new SimpleBooleanProperty();
    private final BooleanProperty enrolling = new SimpleBooleanProperty();
    private final BooleanBinding ready;
    private final BooleanBinding readyToEnrol;
    private final BooleanBinding readyToChange;

    /**
     * Begins with the server and account used last.
     *
     * @param signedIn called on the screen's thread once the user is in
     */
    public SignInViewModel(SignInGate gate, Settings settings, Threads threads, Runnable signedIn) {
        this.gate = gate;
        this.settings = settings;
        this.threads = threads;
        this.signedIn = signedIn;
        server.set(settings.get(SERVER).orElse(""));
        account.set(settings.get(ACCOUNT).orElse(""));
        ready = Bindings.createBooleanBinding(
                () -> filled(server) && filled(account) && !password.get().isEmpty(), server, account, password);
        readyToEnrol = Bindings.createBooleanBinding(
                () -> {
                    EnrolmentText text = EnrolmentText.of(code.get());
                    return !text.code().isBlank()
                            && (filled(server) || text.server().isPresent());
                },
                server,
                code);
        readyToChange = Bindings.createBooleanBinding(
                () -> !newPassword.get().isEmpty() && !repeated.get().isEmpty(), newPassword, repeated);
    }

    /** Fills in what was given at the start of the app. */
    public void prefill(String givenServer, String givenAccount) {
        if (!givenServer.isBlank()) {
            server.set(givenServer);
        }
        if (!givenAccount.isBlank()) {
            account.set(givenAccount);
        }
    }

    public void signIn() {
        if (ready.get() && !busy.get()) {
            start(gate.signIn(server.get().strip(), account.get().strip(), password.get()));
        }
    }

    /** Signs in with the code; a pasted link also says which server. */
    public void enrol() {
        if (readyToEnrol.get() && !busy.get()) {
            EnrolmentText text = EnrolmentText.of(code.get());
            text.server().ifPresent(server::set);
            start(gate.enrol(server.get().strip(), text.code()));
        }
    }

    /** Asks for a code instead of account and password. */
    public void askForCode() {
        error.set("");
        enrolling.set(true);
    }

    /** Asks for account and password again. */
    public void askForPassword() {
        error.set("");
        code.set("");
        enrolling.set(false);
    }

    public void changePassword() {
        if (!readyToChange.get() || busy.get()) {
            return;
        }
        if (!newPassword.get().equals(repeated.get())) {
            error.set(say("两次输入的新密码不一样，请重新输入。"));
        } else if (newPassword.get().equals(password.get())) {
            error.set(say("新密码不能与原密码相同，请换一个。"));
        } else {
            start(gate.changePassword(password.get(), newPassword.get()));
        }
    }

    private void start(CompletionStage<Outcome> attempt) {
        busy.set(true);
        error.set("");
        attempt.whenComplete((outcome, failure) -> threads.screen().execute(() -> {
            busy.set(false);
            if (failure == null) {
                show(outcome);
            } else {
                LOG.log(System.Logger.Level.ERROR, "Signing in failed unexpectedly", failure);
                error.set(say("登录没有完成，请再试一次；仍不行请联系系统管理员。"));
            }
        }));
    }

    private void show(Outcome outcome) {
        if (outcome instanceof Outcome.SignedIn in) {
            if (in.officer().mustChangePassword()) {
                changing.set(true);
            } else {
                if (enrolling.get()) {
                    account.set(in.officer().account());
                }
                arrive();
            }
        } else if (outcome instanceof Outcome.Denied denied) {
            show(denied.problem());
        } else if (outcome instanceof Outcome.Unreachable unreachable) {
            error.set(unreachable.words());
        }
    }

    private void arrive() {
        String usedServer = server.get().strip();
        String usedAccount = account.get().strip();
        threads.work().execute(() -> {
            settings.put(SERVER, usedServer);
            settings.put(ACCOUNT, usedAccount);
        });
        reset();
        signedIn.run();
    }

    /** Forgets passwords and code and shows the first step; server and account stay. */
    public void reset() {
        password.set("");
        code.set("");
        enrolling.set(false);
        newPassword.set("");
        repeated.set("");
        error.set("");
        changing.set(false);
    }

    private void show(Problem problem) {
        if (problem.kind() == ProblemType.PASSWORD_CHANGE_REQUIRED) {
            changing.set(true);
        } else if (problem.kind() == ProblemType.WRONG_CREDENTIALS && enrolling.get()) {
            error.set(say("开通码不正确、已用过或已过期，请核对；仍不行请管理员重新发一个。"));
        } else if (problem.kind() == ProblemType.WRONG_CREDENTIALS && !changing.get()) {
            error.set(say("账号或密码不正确，请核对后再输入一次。"));
        } else {
            error.set(ProblemWords.of(problem));
        }
    }

    private static boolean filled(StringProperty field) {
        return !field.get().isBlank();
    }

    public StringProperty server() {
        return server;
    }

    public StringProperty account() {
        return account;
    }

    public StringProperty password() {
        return password;
    }

    /** The code, or the whole text of the QR picture. */
    public StringProperty code() {
        return code;
    }

    public StringProperty newPassword() {
        return newPassword;
    }

    public StringProperty repeated() {
        return repeated;
    }

    public StringProperty error() {
        return error;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** Whether the password has to be changed now. */
    public BooleanProperty changing() {
        return changing;
    }

    /** Whether a code is asked for instead of account and password. */
    public BooleanProperty enrolling() {
        return enrolling;
    }

    public BooleanBinding readyToEnrol() {
        return readyToEnrol;
    }

    public BooleanBinding ready() {
        return ready;
    }

    public BooleanBinding readyToChange() {
        return readyToChange;
    }
}
