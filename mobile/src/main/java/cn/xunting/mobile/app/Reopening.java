package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.desk.Withdrawable;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.model.wire.Officer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 回到原处 — how far the way to where a killed app was can still be gone. Reads the phone's disk; not for the screen's thread. */
final class Reopening {
    private final HallCopy hall;
    private final Outbox outbox;
    private final Today today;
    private final HallBook book;

    Reopening(HallCopy hall, Outbox outbox, Today today) {
        this.hall = hall;
        this.outbox = outbox;
        this.today = today;
        this.book = new HallBook(hall);
    }

    /**
     * The way that is left.
     *
     * @param words why it ends earlier than it did; empty if it does not
     */
    record Way(List<Step> steps, String words) {}

    /** Ends the way before the first screen whose subject is gone. */
    Way read(List<Step> kept) {
        List<Step> steps = new ArrayList<>();
        for (Step step : kept) {
            Optional<String> gone = gone(step);
            if (gone.isPresent()) {
                return new Way(steps, gone.get());
            }
            steps.add(step);
        }
        return new Way(steps, "");
    }

    /** That what a screen was about is gone meanwhile, in words. */
    private Optional<String> gone(Step step) {
        return switch (step.kind()) {
            case WINDOW -> unless(knows(step.first()), say("窗口 {0} 已不在名单里，请在名单里另选。", step.first()));
            case FINDING ->
                unless(
                        book.item(step.second(), today.day()).isPresent(),
                        say("正在记录的条款 {0} 已不在现行办法里，请另选条款。", step.second()));
            case PHOTO -> unless(hasPhoto(step), say("正在看的照片已不在草稿里。"));
            case CONFIRM -> unless(waits(step.finding()), say("正在确认的问题已经撤回或答复过了，不用再确认。"));
            case WITHDRAW ->
                unless(new Withdrawable(hall, outbox).all().contains(step.finding()), say("正在撤回的记录已经处理过，不能再撤回。"));
            case ANSWER -> unless(waits(step.finding()), say("正在答复的问题已经撤销或答复过了，不用再答复。"));
            case SUMMARY, OUTBOX, EXPORT, SCORES -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean there, String words) {
        return there ? Optional.empty() : Optional.of(words);
    }

    private boolean knows(String unit) {
        return hall.roster().units().stream().anyMatch(one -> one.code().equals(unit));
    }

    private boolean hasPhoto(Step step) {
        String me = hall.officer().map(Officer::account).orElse("");
        return outbox.drafts()
                .find(me, step.first(), step.second())
                .filter(draft -> draft.photos().contains(step.third()))
                .isPresent();
    }

    /** Whether it stands, and nobody has said anything to it. */
    private boolean waits(UUID finding) {
        return today.stands(finding) && !today.answered().contains(finding);
    }
}
