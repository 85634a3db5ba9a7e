package cn.xunting.mobile.desk;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxFull;
import cn.xunting.mobile.outbox.OutboxPatrol;
import cn.xunting.model.AccountRole;
import cn.xunting.model.HallTime;
import cn.xunting.model.UnitKind;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.Visit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * 巡查 — today's patrol of whoever is signed in: begins it, notes where nothing was found, ends it. Each step returns when it is on
 * disk, or cannot be; not for the screen's thread.
 */
public final class Patrols {
    private static final System.Logger LOG = System.getLogger(Patrols.class.getName());
    private final HallCopy hall;
    private final Outbox outbox;
    private final Today today;
    private final Clock clock;
    private final UuidV7 ids;

    public Patrols(HallCopy hall, Outbox outbox, Today today, Clock clock) {
        this.hall = hall;
        this.outbox = outbox;
        this.today = today;
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    /** Whether whoever is signed in walks patrols. */
    public boolean mayWalk() {
        return hall.officer()
                .filter(officer -> officer.roles().contains(AccountRole.INSPECTOR))
                .isPresent();
    }

    /** Today's latest patrol, over or not. */
    public Optional<Progress> latest() {
        return mine().stream()
                .filter(patrol ->
                        HallTime.CHINA.dayOf(patrol.report().startedAt()).equals(today.day()))
                .reduce((earlier, later) -> later)
                .map(patrol -> new Progress(patrol.id(), patrol.report(), windows()));
    }

    /** The patrol being walked. */
    public Optional<Progress> current() {
        return latest().filter(Progress::lasts);
    }

    /** Begins a patrol. One of an earlier day that nobody ended is over since its last visit. */
    public Noted begin() {
        Optional<Officer> officer = hall.officer();
        if (officer.isEmpty()) {
            return Noted.failed(say("还没有登录。请登录后再开始巡查。"));
        }
        return step(() -> {
            if (current().isPresent()) {
                return Noted.done(say("巡查已经开始了。")); // tapped twice
            }
            mine().stream().filter(left -> left.report().endedAt() == null).forEach(this::endAtLastVisit);
            outbox.patrols().begin(officer.get().account(), ids.next(), clock.instant());
            return Noted.done(say("巡查开始。"));
        });
    }

    /** Nothing was found at a unit: it has been visited all the same. */
    public Noted nothingFound(String unit) {
        return step(() -> {
            Optional<Progress> walked = current();
            if (walked.isEmpty()) {
                return Noted.failed(say("巡查还没有开始，或者已经结束。"));
            }
            Visit visit = new Visit(unit, clock.instant(), true);
            outbox.patrols().visit(walked.get().patrol(), visit);
            return new Noted(true, say("{0} 没有发现问题，已记到访", unit), walked.get().patrol(), visit);
        });
    }

    /** Takes a visit back and says what became of it. */
    public String takeBack(Noted noted) {
        return step(() -> {
                    boolean back = noted.patrol() != null
                            && noted.visit() != null
                            && outbox.patrols().takeBack(noted.patrol(), noted.visit());
                    return Noted.done(back ? say("已撤销，这个窗口还没有到访。") : say("已经来不及撤销。发现了问题照常记录即可。"));
                })
                .words();
    }

    /** Ends the patrol being walked. */
    public Noted end() {
        return step(() -> {
            Optional<Progress> walked = current();
            walked.ifPresent(progress -> outbox.patrols().end(progress.patrol(), clock.instant()));
            return walked.map(progress -> Noted.done(say(
                            "巡查已结束，到访 {0}/{1}",
                            progress.visited(), progress.windows().size())))
                    .orElse(Noted.done(say("巡查已经结束了。")));
        });
    }

    private void endAtLastVisit(OutboxPatrol left) {
        List<Visit> visits = left.report().visits();
        Instant last = visits.isEmpty()
                ? left.report().startedAt()
                : visits.get(visits.size() - 1).at();
        outbox.patrols().end(left.id(), last);
    }

    private List<OutboxPatrol> mine() {
        String me = hall.officer().map(Officer::account).orElse("");
        return outbox.patrols().all().stream()
                .filter(patrol -> patrol.inspector().equals(me))
                .toList();
    }

    private List<UnitEntry> windows() {
        return today.units().stream()
                .filter(unit -> unit.kind() == UnitKind.WINDOW)
                .toList();
    }

    private static Noted step(Supplier<Noted> step) {
        try {
            return step.get();
        } catch (OutboxFull e) {
            LOG.log(System.Logger.Level.WARNING, "The phone's storage is full", e);
            return Noted.failed(say("手机存储空间不足，这一步没有记下。请删除一些照片或应用后再点一次。"));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A step of a patrol could not be kept", e);
            return Noted.failed(say("没有记下，请再点一次。仍不行请联系管理员。"));
        }
    }
}
