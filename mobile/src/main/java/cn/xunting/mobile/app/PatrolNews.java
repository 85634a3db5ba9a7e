package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Noted;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.outbox.Outbox;

/** What is said of the steps of a patrol, the way to take one back, and the one question before its end. */
final class PatrolNews {
    private static final int NEWS_SECONDS = 4;

    private final Navigator navigator;
    private final Patrols patrols;
    private final Threads threads;

    PatrolNews(Navigator navigator, Patrols patrols, Threads threads) {
        this.navigator = navigator;
        this.patrols = patrols;
        this.threads = threads;
    }

    /** A step is on disk, or could not be. */
    void tell(Noted noted) {
        if (noted.visit() == null) {
            tell(noted.words());
        } else {
            int seconds = Outbox.UNDO_OFFERED.toSecondsPart();
            navigator.snackbar().offer(noted.words(), say("撤销"), seconds, () -> takeBack(noted));
        }
    }

    /** Ends the patrol, after a question where windows are left. */
    void askToEnd(int left, Runnable end) {
        if (left == 0) {
            end.run();
            return;
        }
        ActionButton anyway = ActionButton.grave(say("仍然结束")).doing(() -> {
            navigator.closeSheet();
            end.run();
        });
        anyway.setId("end-anyway");
        navigator.ask(new Sheet(say("还有 {0} 个窗口没有到访", left), Words.plain(say("结束后不能再补记这次巡查的到访。确定现在结束吗？")), anyway));
    }

    private void takeBack(Noted noted) {
        threads.read(() -> patrols.takeBack(noted), this::tell);
    }

    /** Says something for some seconds. */
    void tell(String words) {
        navigator.snackbar().say(words, NEWS_SECONDS);
    }
}
