package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

/** What the way onward is called. */
final class NextWords {
    private NextWords() {}

    static String of(Walking walking) {
        Walking.Stop next = walking.next().get();
        return next == null ? say("看巡查小结") : say("下一个窗口 {0}", next.code());
    }
}
