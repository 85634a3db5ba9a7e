package cn.xunting.mobile.patrol;

/** What the way onward is called. */
final class NextWords {
    private NextWords() {}

    static String of(Walking walking) {
        Walking.Stop next = walking.next().get();
        return next == null ? "看巡查小结" : "下一个窗口 " + next.code();
    }
}
