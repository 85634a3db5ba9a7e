package cn.xunting.signing;

import cn.xunting.access.Caller;
import cn.xunting.access.ReadOfficers;
import cn.xunting.access.Representation;
import cn.xunting.hall.Hall;
import cn.xunting.hall.RosterBook;
import cn.xunting.keys.Seal;
import cn.xunting.model.AccountRole;
import cn.xunting.model.SignatureMark;
import cn.xunting.model.signing.SignedStatement;
import cn.xunting.model.signing.SigningSecret;
import cn.xunting.model.wire.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * 验签 — checks a representative's signature against the statement as the server knows it. Wrong ones are counted where the
 * caller's transaction is kept, each once; a locked enrolment is not listened to, or its PIN could be tried out.
 */
@ApplicationScoped
public class CheckSignature {
    private static final Logger LOG = Logger.getLogger(CheckSignature.class);
    private static final String CONFIRM_ANEW = "签字与这条记录不符，没有收下，请首席代表重新确认";
    private static final String LOCKED = "这位代表的签字密码因多次不符已锁定，请其本人登录后重设签字密码，再重新确认";

    private static final UUID NO_SESSION = new UUID(0, 0);

    private final SigningRows rows;
    private final ReadOfficers officers;
    private final Seal seal;
    private final Clock clock;

    CheckSignature(SigningRows rows, ReadOfficers officers, Seal seal, Clock clock) {
        this.rows = rows;
        this.officers = officers;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Checks one, within the transaction that appends what was signed.
     *
     * @param sender on whose phone it was signed
     * @param day the day whose representatives could sign
     */
    @Transactional(TxType.MANDATORY)
    public CheckedSignature check(
            Caller sender, SignedStatement statement, String mac, RosterBook roster, LocalDate day) {
        Optional<SigningEnrolmentRow> known = rows.find(sender.hall().id(), statement.enrolment());
        if (known.isEmpty()) {
            return new CheckedSignature.Refused(CONFIRM_ANEW);
        }
        SigningEnrolmentRow enrolment = known.get();
        if (!rows.locked(List.of(enrolment.id)).isEmpty()) {
            return new CheckedSignature.Refused(LOCKED);
        }
        Optional<byte[]> key = seal.open(enrolment.sealedKey, enrolment.id.toString());
        ReadOfficers.Kept account =
                officers.of(sender.hall(), List.of(enrolment.accountId)).get(enrolment.accountId);
        if (key.isEmpty() || account == null) {
            LOG.errorf("A signing key cannot be opened: enrolment=%s", enrolment.id);
            return new CheckedSignature.Uncheckable("服务器上缺少验证签字的密钥，请联系管理员把 keys 目录补齐后再重试");
        }
        if (!SigningSecret.of(key.get()).fits(statement, mac)) {
            boolean locked = rows.noteWrong(enrolment.id, mac, statement.decision(), sender.account(), clock.instant());
            LOG.warnf("A signature does not fit: enrolment=%s decision=%s", enrolment.id, statement.decision());
            return new CheckedSignature.Refused(locked ? LOCKED : CONFIRM_ANEW);
        }
        return new CheckedSignature.Fits(
                signer(sender.hall(), enrolment.accountId, account.officer(), roster, day), mark(enrolment, account));
    }

    /** They as who they signed: a representative and nothing else, whatever other roles the account has. */
    private static Caller signer(Hall hall, long accountId, Officer given, RosterBook roster, LocalDate day) {
        List<String> units = Representation.of(given, roster.standing(given.staffNo(), day));
        Officer asRepresentative = new Officer(
                given.account(),
                given.name(),
                units.isEmpty() ? List.of() : List.of(AccountRole.CHIEF_REPRESENTATIVE),
                units.isEmpty() ? given.unit() : units.get(0),
                given.staffNo(),
                false);
        return new Caller(hall, accountId, asRepresentative, NO_SESSION, units, units);
    }

    private static @Nullable SignatureMark mark(SigningEnrolmentRow enrolment, ReadOfficers.Kept account) {
        if (account.ended()) {
            return SignatureMark.ACCOUNT_ENDED;
        }
        return enrolment.endedAt == null ? null : SignatureMark.ENROLMENT_REPLACED;
    }
}
