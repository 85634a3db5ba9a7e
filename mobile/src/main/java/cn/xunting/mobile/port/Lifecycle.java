package cn.xunting.mobile.port;

/** 生命周期 — the app goes to the background and comes back. */
public interface Lifecycle {
    void onResume(Runnable listener);

    void onPause(Runnable listener);
}
