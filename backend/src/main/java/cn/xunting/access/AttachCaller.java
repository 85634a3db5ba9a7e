package cn.xunting.access;

import cn.xunting.gate.RequestRates;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads, at every request, whether the token's session still lives and what its account may now: a sign-out, a changed
 * password, a lost role or the first day of a deputy holds from the next request on. An account that must change its password gets no role until it
 * has.
 */
@ApplicationScoped
class AttachCaller implements SecurityIdentityAugmentor {
    static final String CALLER = "xunting.caller";

    private final SessionRows sessions;
    private final AccountRows accounts;
    private final ReadAccountToday today;
    private final RequestRates rates;
    private final Clock clock;

    AttachCaller(SessionRows sessions, AccountRows accounts, ReadAccountToday today, RequestRates rates, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.today = today;
        this.rates = rates;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> withCaller(identity, token))
                : Uni.createFrom().item(identity);
    }

    @ActivateRequestContext
    @Transactional
    SecurityIdentity withCaller(SecurityIdentity identity, JsonWebToken token) {
        Caller caller = callerOf(token);
        QuarkusSecurityIdentity.Builder builder =
                QuarkusSecurityIdentity.builder(identity).addAttribute(CALLER, caller);
        if (!caller.officer().mustChangePassword()) {
            caller.officer().roles().forEach(role -> builder.addRole(role.name()));
        }
        return builder.build();
    }

    private Caller callerOf(JsonWebToken token) {
        UUID id = UUID.fromString(token.<String>getClaim(AccessTokens.SESSION));
        SessionRow session = sessions.findByIdOptional(id)
                .filter(row -> row.liveAt(clock.instant()))
                .orElseThrow(AuthenticationFailedException::new);
        AccountRow account = accounts.findByIdOptional(session.accountId)
                .filter(row -> !row.isEnded())
                .orElseThrow(AuthenticationFailedException::new);
        rates.demandAccount(account.id);
        AccountToday now = today.of(account, session);
        return new Caller(now.hall(), account.id, now.officer(), id, now.represented(), now.ownUnits());
    }
}
