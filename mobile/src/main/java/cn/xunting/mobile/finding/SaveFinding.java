package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxFull;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Officer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 保存 — makes a finding of what was filled in and puts it in the outbox. */
public final class SaveFinding {
    private static final System.Logger LOG = System.getLogger(SaveFinding.class.getName());
    private final HallCopy hall;
    private final Outbox outbox;
    private final Patrols patrols;
    private final Clock clock;
    private final Clock phoneClock;
    private final UuidV7 ids;
    private final String device;

    /**
     * Saves with this phone.
     *
     * @param clock says when it happened
     * @param phoneClock what the phone claims it is, sent beside it
     * @param device the name this phone gives itself
     */
    public SaveFinding(HallCopy hall, Outbox outbox, Patrols patrols, Clock clock, Clock phoneClock, String device) {
        this.hall = hall;
        this.outbox = outbox;
        this.patrols = patrols;
        this.clock = clock;
        this.phoneClock = phoneClock;
        this.ids = new UuidV7(clock);
        this.device = device;
    }

    /** What was filled in. */
    record Entry(String unit, String item, @Nullable String staffNo, int quantity, String note, List<Photo> photos) {
        /** The same with photos that can leave the phone. */
        Entry with(List<Photo> finished) {
            return new Entry(unit, item, staffNo, quantity, note, finished);
        }
    }

    /** What became of it. */
    sealed interface Outcome {
        record Kept(UUID id) implements Outcome {}

        /**
         * It is not on disk.
         *
         * @param words what the inspector should do
         */
        record NotKept(String words) implements Outcome {}
    }

    /** Returns when the finding is on disk, or cannot be. Not for the screen's thread. */
    Outcome save(Entry entry) {
        Optional<Officer> officer = hall.officer();
        if (officer.isEmpty()) {
            return new Outcome.NotKept(say("还没有登录，这条没有保存。请登录后再点保存，已填的内容都还在。"));
        }
        UUID id = ids.next();
        try {
            outbox.add(
                    officer.get().account(),
                    id,
                    report(entry),
                    entry.photos().stream().map(Photo::jpeg).toList());
            return new Outcome.Kept(id);
        } catch (OutboxFull e) {
            LOG.log(System.Logger.Level.WARNING, "The phone's storage is full", e);
            return new Outcome.NotKept(say("手机存储空间不足，这条没有保存。请删除一些照片或应用后再点保存，已填的内容都还在。"));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A finding could not be saved, finding=" + id, e);
            return new Outcome.NotKept(say(
                    "保存没有成功，请再点一次保存，已填的内容都还在。仍不行请把编号告诉管理员：{0}", id.toString().substring(24)));
        }
    }

    private FindingReport report(Entry entry) {
        return new FindingReport(
                entry.item(),
                entry.unit(),
                entry.staffNo(),
                null,
                clock.instant(),
                entry.quantity(),
                null,
                entry.note(),
                entry.photos().stream().map(Photo::sha256).toList(),
                patrols.current().map(walked -> walked.patrol().toString()).orElse(null),
                phoneClock.instant(),
                device);
    }
}
