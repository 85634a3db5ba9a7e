package cn.xunting.mobile.app;

import javafx.application.Application;

/** Where the app starts. Not an {@link Application} itself: on the class path, Java refuses to start one of those. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Application.launch(XuntingApp.class, arguments);
    }
}
