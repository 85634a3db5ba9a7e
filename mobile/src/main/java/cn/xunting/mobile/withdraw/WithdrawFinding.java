package cn.xunting.mobile.withdraw;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Withdrawable;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxFull;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.SyncDecision;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** 撤回 — puts the decision to withdraw a finding in the outbox. */
public final class WithdrawFinding {
    private static final System.Logger LOG = System.getLogger(WithdrawFinding.class.getName());
    private final HallCopy hall;
    private final Outbox outbox;
    private final Withdrawable withdrawable;
    private final Clock clock;
    private final UuidV7 ids;
    private final String device;

    /** @param device the name this phone gives itself */
    public WithdrawFinding(HallCopy hall, Outbox outbox, Clock clock, String device) {
        this.hall = hall;
        this.outbox = outbox;
        this.withdrawable = new Withdrawable(hall, outbox);
        this.clock = clock;
        this.ids = new UuidV7(clock);
        this.device = device;
    }

    /**
     * Returns when the decision is on disk, or cannot be. Not for the screen's thread.
     *
     * @return empty when it is on disk; else what to do, in words
     */
    Optional<String> withdraw(UUID finding, String reason) {
        Optional<Officer> officer = hall.officer();
        if (officer.isEmpty()) {
            return Optional.of(say("还没有登录，没有撤回。请登录后再来。"));
        }
        if (!withdrawable.all().contains(finding)) {
            return Optional.of(say("这条记录已经查实或处理过，不能再撤回。如有不实，请向审核人说明。"));
        }
        SyncDecision said = SyncDecision.of(
                ids.next(),
                finding,
                new DecisionReport(DecisionKind.WITHDRAWN, reason, clock.instant(), device, null, null));
        try {
            outbox.say(officer.get().account(), said);
            return Optional.empty();
        } catch (OutboxFull e) {
            LOG.log(System.Logger.Level.WARNING, "The phone's storage is full", e);
            return Optional.of(say("手机存储空间不足，没有撤回。请删除一些照片或应用后再试，理由还在。"));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A withdrawal could not be saved, decision=" + said.id(), e);
            return Optional.of(say("没有撤回成功，请再试一次。仍不行请联系管理员。"));
        }
    }
}
