package cn.xunting.access;

import cn.xunting.database.Transactions;
import cn.xunting.model.wire.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * 登录网页 — begins a session for a browser. What the browser keeps is one token that names the session and a secret of its
 * forms; it lasts a working day and is not renewed.
 */
@ApplicationScoped
public class SignInToConsole {
    /** How long a browser stays signed in. */
    public static final Duration LIFESPAN = Duration.ofHours(12);

    /** The claim that a form of the session has to name. */
    public static final String FORM_SECRET = "form";

    private static final int SECRET_BYTES = 24;
    private final SignInToHall signIn;
    private final KeepSession sessions;
    private final AccessTokens tokens;
    private final SignInWitness witness;
    private final SecureRandom random = new SecureRandom();

    SignInToConsole(SignInToHall signIn, KeepSession sessions, AccessTokens tokens, SignInWitness witness) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.tokens = tokens;
        this.witness = witness;
    }

    /** The token of the new session. Refused like a sign-in to the API. */
    public String signIn(SignIn who, String device) {
        AccountRow account = signIn.checked(who);
        return begin(
                () -> {
                    SessionRow begun = sessions.beginForBrowser(account, device, LIFESPAN);
                    witness.signedIn(account.hallId, account.account);
                    return begun;
                },
                account.account);
    }

    /** The token of a browser's session beside the one the caller has; who was let in by the identity provider stays so. */
    public String signInAs(Caller caller, String device) {
        return begin(() -> sessions.beginForBrowserBeside(caller, device, LIFESPAN), caller.account());
    }

    private String begin(Supplier<SessionRow> sessionOf, String account) {
        UUID session = Transactions.retrying(sessionOf).id;
        return tokens.issue(session, account, LIFESPAN, Map.of(FORM_SECRET, secret()))
                .token();
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
