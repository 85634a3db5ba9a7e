package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.model.signing.SignedStatement;
import cn.xunting.model.wire.Signature;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.signing.CheckSignature;
import cn.xunting.signing.CheckedSignature;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 代签字人说话 — judges what a representative signed on an inspector's phone: the signature must fit the finding as the ledger has
 * it, and the representative may say no more than with their own phone on the day they signed.
 */
@ApplicationScoped
class JudgeSigned {
    private static final Set<DecisionKind> SIGNABLE =
            EnumSet.of(DecisionKind.ACKNOWLEDGED, DecisionKind.REFUSED, DecisionKind.DISPUTED);

    private final CheckSignature check;

    JudgeSigned(CheckSignature check) {
        this.check = check;
    }

    /**
     * Judges one.
     *
     * @param photos the finding's
     * @param today the hall's day
     * @param term as in {@link DecisionCheck}
     */
    Spoken judge(
            Caller sender,
            FindingRow finding,
            List<String> photos,
            SyncDecision said,
            RosterBook roster,
            LocalDate today,
            @Nullable UnaryOperator<LocalDate> term) {
        Signature signature = said.signature();
        Optional<Verdict> badForm = badForm(sender, said, signature);
        if (signature == null || badForm.isPresent()) {
            return Spoken.own(sender, badForm);
        }
        LocalDate day = day(sender, finding, said, today);
        SignedStatement statement =
                SignedStatement.of(signature.enrolment(), said.id(), said.report(), finding.id, finding.report(photos));
        CheckedSignature checked = check.check(sender, statement, signature.mac(), roster, day);
        if (checked instanceof CheckedSignature.Fits fits) {
            Caller author = fits.author();
            Optional<Verdict> objection = new DecisionCheck(author, day, roster, term).objection(finding, said);
            return new Spoken(author, sender.account(), fits.mark(), objection);
        } else if (checked instanceof CheckedSignature.Uncheckable uncheckable) {
            return Spoken.objected(sender, Verdict.unknownToHall("/signature", uncheckable.detail()));
        }
        String detail = ((CheckedSignature.Refused) checked).detail();
        return Spoken.objected(sender, Verdict.refused("/signature", detail));
    }

    private static Optional<Verdict> badForm(Caller sender, SyncDecision said, @Nullable Signature signature) {
        if (!sender.is(AccountRole.INSPECTOR)) {
            return Optional.of(Verdict.refused(ProblemType.NOT_PERMITTED, "代表的签字只能由督查员的手机上传"));
        }
        if (!SIGNABLE.contains(said.kind())) {
            return Optional.of(Verdict.refused("/kind", "代表签字只能是确认、拒签或异议"));
        }
        if (said.phoneTime() == null) {
            return Optional.of(Verdict.refused("/phoneTime", "签字的决定须写明手机时间"));
        }
        boolean formed = signature != null && signature.enrolment() != null && Digest.isSha256(signature.mac());
        return formed ? Optional.empty() : Optional.of(Verdict.refused("/signature", "签字不完整，请首席代表重新确认"));
    }

    /** The day it was signed, by the phone's claim, which the signature covers; not before the finding's and not after today. */
    private static LocalDate day(Caller sender, FindingRow finding, SyncDecision said, LocalDate today) {
        LocalDate found = sender.hall().time().dayOf(finding.occurredAt);
        LocalDate claimed =
                said.phoneTime() == null ? today : sender.hall().time().dayOf(said.phoneTime());
        LocalDate notBefore = claimed.isBefore(found) ? found : claimed;
        return notBefore.isAfter(today) ? today : notBefore;
    }
}
