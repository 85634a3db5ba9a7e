package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxFull;
import java.util.UUID;

/** 撤销 — takes a finding back while it has not left the phone. */
public final class UndoFinding {
    private static final System.Logger LOG = System.getLogger(UndoFinding.class.getName());
    private final Outbox outbox;

    public UndoFinding(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Says what became of it. Not for the screen's thread. */
    public String undo(UUID id) {
        try {
            return outbox.undo(id) ? say("已撤销，这条没有记录。") : say("已经来不及撤销。可在这个窗口的记录里撤回，写明理由即可。");
        } catch (OutboxFull e) {
            LOG.log(System.Logger.Level.WARNING, "The phone's storage is full", e);
            return say("手机存储空间不足，没有撤销。请先清理空间。");
        }
    }
}
