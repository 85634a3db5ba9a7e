package cn.xunting.mobile.port;

import java.util.function.DoubleConsumer;

/** 软键盘 — it covers the window; screens move up by its visible height. */
public interface Keyboard {
    void onVisibleHeight(DoubleConsumer listener);
}
