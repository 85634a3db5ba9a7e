package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Reports;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxFull;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.UuidV7;
import cn.xunting.model.signing.SignedStatement;
import cn.xunting.model.signing.SigningSecret;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Signature;
import cn.xunting.model.wire.Signer;
import cn.xunting.model.wire.SyncDecision;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** 签字 — makes a decision of what the representative said, signs it with the key of their PIN, and puts it in the outbox. */
public final class SignDecision {
    private static final System.Logger LOG = System.getLogger(SignDecision.class.getName());
    private final HallCopy hall;
    private final Outbox outbox;
    private final Reports reports;
    private final Clock clock;
    private final UuidV7 ids;
    private final String device;

    /** @param device the name this phone gives itself */
    public SignDecision(HallCopy hall, Outbox outbox, Clock clock, String device) {
        this.hall = hall;
        this.outbox = outbox;
        this.reports = new Reports(hall, outbox);
        this.clock = clock;
        this.ids = new UuidV7(clock);
        this.device = device;
    }

    /** What was said about a finding as it was shown. */
    record Said(UUID finding, FindingReport shown, DecisionKind kind, String reason) {}

    /** What became of it. */
    sealed interface Outcome {
        record Kept() implements Outcome {}

        /**
         * It is not on disk.
         *
         * @param words what to do
         */
        record NotKept(String words) implements Outcome {}
    }

    /**
     * The signed decision; empty if the PIN is seen to be wrong. Takes a while by design, so not for the screen's thread. The PIN is
     * the caller's to overwrite.
     */
    Optional<SyncDecision> signed(char[] pin, Signer signer, Said said) {
        SigningSecret secret = SigningSecret.derive(pin, HexFormat.of().parseHex(signer.salt()), signer.iterations());
        try {
            if (secret.check() != signer.check()) {
                return Optional.empty();
            }
            UUID id = ids.next();
            SignedStatement statement =
                    SignedStatement.of(signer.enrolment(), id, report(said), said.finding(), said.shown());
            Signature signature = new Signature(signer.enrolment(), secret.sign(statement));
            DecisionReport report =
                    new DecisionReport(said.kind(), said.reason(), statement.phoneTime(), device, null, signature);
            return Optional.of(SyncDecision.of(id, said.finding(), report));
        } finally {
            secret.forget();
        }
    }

    /** The inspector's own word: the representative was not there. */
    SyncDecision unsigned(Said said) {
        return SyncDecision.of(ids.next(), said.finding(), report(said));
    }

    /** Returns when the decision is on disk, or cannot be. Not for the screen's thread. */
    Outcome keep(SyncDecision said) {
        Optional<Officer> officer = hall.officer();
        if (officer.isEmpty()) {
            return new Outcome.NotKept(say("督查员还没有登录，这次没有保存。请登录后再来。"));
        }
        if (reports.find(said.finding()).isEmpty()) {
            return new Outcome.NotKept(say("这条记录已撤销，不用再确认。"));
        }
        try {
            outbox.say(officer.get().account(), said);
            return new Outcome.Kept();
        } catch (OutboxFull e) {
            LOG.log(System.Logger.Level.WARNING, "The phone's storage is full", e);
            return new Outcome.NotKept(say("手机存储空间不足，这次没有保存。请删除一些照片或应用后再试。"));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A decision could not be saved, decision=" + said.id(), e);
            return new Outcome.NotKept(say("保存没有成功，请再试一次。仍不行请联系管理员。"));
        }
    }

    private DecisionReport report(Said said) {
        return new DecisionReport(said.kind(), said.reason(), clock.instant(), device, null, null);
    }
}
