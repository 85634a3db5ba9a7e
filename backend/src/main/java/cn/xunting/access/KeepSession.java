package cn.xunting.access;

import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Session;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 会话 — begins and renews sessions. A refresh token is {@code session.secret}; only the secret's digest is kept, and
 * each renewal spends it. A spent token ends the session, since somebody else may hold it — except within a short grace,
 * because on bad Wi-Fi the answer to a renewal may never have arrived.
 */
@ApplicationScoped
class KeepSession {
    static final Duration LIFESPAN = Duration.ofDays(30);
    static final Duration LOST_ANSWER_GRACE = Duration.ofMinutes(2);

    private final SessionRows sessions;
    private final AccountRows accounts;
    private final ReadAccountToday today;
    private final AccessTokens tokens;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepSession(SessionRows sessions, AccountRows accounts, ReadAccountToday today, AccessTokens tokens, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.today = today;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional
    Session begin(AccountRow account, @Nullable String device) {
        return begin(account, device, false);
    }

    /** For whom the identity provider vouches: a first password not yet changed is no matter. */
    @Transactional
    Session beginByIdentity(AccountRow account, @Nullable String device) {
        return begin(account, device, true);
    }

    private Session begin(AccountRow account, @Nullable String device, boolean byIdentity) {
        String secret = secret();
        SessionRow row = begun(account, device, byIdentity, secret, LIFESPAN);
        return answer(row, secret, account);
    }

    /** A browser's session: it cannot be renewed, so its secret is told to nobody. */
    @Transactional
    SessionRow beginForBrowser(AccountRow account, String device, Duration lifespan) {
        return begun(account, device, false, secret(), lifespan);
    }

    /** The same for who has a session already, and on whose word that one was begun. */
    @Transactional
    SessionRow beginForBrowserBeside(Caller caller, String device, Duration lifespan) {
        AccountRow account = accounts.findById(caller.accountId());
        return begun(account, device, sessions.findById(caller.session()).byIdentity, secret(), lifespan);
    }

    private SessionRow begun(
            AccountRow account, @Nullable String device, boolean byIdentity, String secret, Duration lifespan) {
        Instant now = clock.instant();
        SessionRow row = new SessionRow();
        row.id = UUID.randomUUID();
        row.accountId = account.id;
        row.device = device;
        row.byIdentity = byIdentity;
        row.startedAt = now;
        renew(row, secret, now, lifespan);
        sessions.persist(row);
        return row;
    }

    /** Renews a session, or answers that it is over. The end of a misused session is kept, so this never throws for it. */
    @Transactional
    @Nullable
    Session refresh(String refreshToken) {
        int dot = refreshToken.indexOf('.');
        UUID id = parseId(dot < 0 ? "" : refreshToken.substring(0, dot));
        SessionRow row = sessions.locked(id).orElse(null);
        Instant now = clock.instant();
        if (row == null || !row.liveAt(now)) {
            return null;
        }
        String digest = digest(refreshToken.substring(dot + 1));
        boolean current = digest.equals(row.refreshDigest);
        boolean answerLost = digest.equals(row.previousDigest) && now.isBefore(row.refreshedAt.plus(LOST_ANSWER_GRACE));
        AccountRow account = accounts.findById(row.accountId);
        if ((!current && !answerLost) || account.isEnded()) {
            row.endedAt = now;
            return null;
        }
        String secret = secret();
        row.previousDigest = digest;
        renew(row, secret, now, LIFESPAN);
        return answer(row, secret, account);
    }

    /** Whether it is the last token of a session whose account has ended: nobody else is told. */
    @Transactional
    boolean isOfEndedAccount(String refreshToken) {
        int dot = refreshToken.indexOf('.');
        return sessions.findByIdOptional(parseId(dot < 0 ? "" : refreshToken.substring(0, dot)))
                .filter(row -> digest(refreshToken.substring(dot + 1)).equals(row.refreshDigest))
                .map(row -> accounts.findById(row.accountId).isEnded())
                .orElse(false);
    }

    private void renew(SessionRow row, String secret, Instant now, Duration lifespan) {
        row.refreshDigest = digest(secret);
        row.refreshedAt = now;
        row.expiresAt = now.plus(lifespan);
    }

    private Session answer(SessionRow row, String secret, AccountRow account) {
        AccessTokens.Issued access = tokens.issue(row.id, account.account);
        Officer officer = today.of(account, row).officer();
        return new Session(
                access.token(), row.id + "." + secret, access.expiresAt(), officer, officer.mustChangePassword());
    }

    private String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String secret) {
        return Digest.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID parseId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(ProblemType.NOT_SIGNED_IN, "/refreshToken", "登录凭证无效，请重新登录");
        }
    }
}
