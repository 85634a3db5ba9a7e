package cn.xunting.signing;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.keys.Seal;
import cn.xunting.model.ProblemType;
import cn.xunting.model.signing.SigningPin;
import cn.xunting.model.signing.SigningSecret;
import cn.xunting.model.wire.office.SigningPinState;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** 设定签字密码 — by a representative for themselves; the PIN is kept nowhere, a new one begins a new enrolment. */
@ApplicationScoped
class SetSigningPin {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SigningRows rows;
    private final Seal seal;
    private final Clock clock;

    SetSigningPin(SigningRows rows, Seal seal, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.clock = clock;
    }

    /** Sets a PIN in place of the one before. */
    SigningPinState set(Caller caller, String pin) {
        SigningPin.weakness(pin).ifPresent(SetSigningPin::refuse);
        if (caller.account().contains(pin)
                || (caller.staffNo() != null && caller.staffNo().contains(pin))) {
            refuse("签字密码不能是账号或工号里的数字，请换一个");
        }
        SigningEnrolmentRow fresh = enrolment(caller, pin);
        Transactions.retrying(() -> {
            rows.replace(fresh);
            return fresh;
        });
        return new SigningPinState(fresh.madeAt, false);
    }

    /** How it stands with the caller's PIN. */
    @Transactional
    SigningPinState of(Caller caller) {
        return rows.currentOf(caller.accountId())
                .map(row -> new SigningPinState(
                        row.madeAt, !rows.locked(List.of(row.id)).isEmpty()))
                .orElse(new SigningPinState(null, false));
    }

    private SigningEnrolmentRow enrolment(Caller caller, String pin) {
        byte[] salt = new byte[SigningSecret.SALT_BYTES];
        RANDOM.nextBytes(salt);
        SigningSecret secret = SigningSecret.derive(pin.toCharArray(), salt, SigningSecret.ITERATIONS);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SigningEnrolmentRow row = new SigningEnrolmentRow();
        row.id = UUID.randomUUID();
        row.hallId = caller.hall().id();
        row.accountId = caller.accountId();
        row.salt = HexFormat.of().formatHex(salt);
        row.iterations = SigningSecret.ITERATIONS;
        row.sealedKey = seal.close(secret.bytes(), row.id.toString());
        row.checkByte = secret.check();
        row.madeAt = now;
        row.currentOf = row.accountId;
        return row;
    }

    private static void refuse(String detail) {
        throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/pin", detail);
    }
}
